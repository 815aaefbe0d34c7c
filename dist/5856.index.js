export const id = 5856;
export const ids = [5856];
export const modules = {

/***/ 2892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ bracketEntry),
/* harmony export */   K3: () => (/* binding */ isInList),
/* harmony export */   pQ: () => (/* binding */ bracketValues),
/* harmony export */   wd: () => (/* binding */ bracketSiblings)
/* harmony export */ });
/* unused harmony exports listAround, writtenIn */
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9418);

/** A value without structure of its own; comments and anything nested end the search. */
const item = /[ \t\r\n]*((?:!\w[\w:.]*[ \t]+)?(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,[\](){}"'#]+))[ \t\r\n]*(,|\])/y;
/** The items of the list around a place, or nothing where it stands in no list of simple values. */
function listAround({ source: { text }, start, end }) {
    for (let open = text.lastIndexOf("[", start); open >= 0 && start - open < 20_000; open = text.lastIndexOf("[", open - 1)) {
        const items = [];
        item.lastIndex = open + 1;
        for (let found = item.exec(text); found; found = item.exec(text)) {
            const [whole, value = "", stop] = found;
            const at = item.lastIndex - whole.length + whole.indexOf(value);
            items.push([at, at + value.length]);
            if (stop === "]")
                break;
            // A comma behind the last item.
            if (/^[ \t\r\n]*\]/.test(text.slice(item.lastIndex, item.lastIndex + 400)))
                break;
        }
        if (items.some(([from, to]) => from === start && to === end))
            return items;
        if (open === 0)
            break;
    }
    return undefined;
}
/** Whether a value is said to stand in a list, whatever may be in that. */
const isInList = ({ source: { text }, start }) => /[[,]\s*$/.test(text.slice(Math.max(0, start - 400), start));
const bracketSiblings = (at) => {
    if (!isInList(at))
        return [at];
    return listAround(at)?.map(([start, end]) => ({ source: at.source, start, end }));
};
function writtenIn(brackets, near, texts) {
    const written = texts.map(({ text, written }) => written?.startsWith('"') && near.startsWith('"')
        ? written
        : text === undefined
            ? undefined
            : brackets.quote(text, near));
    const known = written.filter((each) => each !== undefined);
    return known.length === written.length ? known : undefined;
}
function bracketValues(brackets, at, texts) {
    const { text } = at.source;
    const values = writtenIn(brackets, text.slice(at.start, at.end), texts);
    if (!values)
        return undefined;
    if (!isInList(at)) {
        if (values.length === 0)
            return undefined;
        return { span: at, text: values.length === 1 ? (values[0] ?? "") : listInStyle(at, values) };
    }
    const items = listAround(at);
    if (!items)
        return undefined;
    if (values.length === 0)
        return without(at, items);
    const ownLine = (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .opensLine */ .of)(text, at.start) && items.length + values.length > 2;
    return { span: at, text: values.join(ownLine ? `,${(0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text)}${(0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, at.start)}` : ", ") };
}
/** As other lists of the file are: in one line, or an item on each where one of them is so short and nevertheless is on several. */
function listInStyle({ source: { text }, start }, values) {
    const [, opening = "", inner = ""] = /\n([ \t]*)[^\n[\]]*\[[ \t]*\r?\n([ \t]*)"[^"\n]*",?[ \t]*\r?\n/.exec(text) ?? [];
    const step = inner.startsWith(opening) ? inner.slice(opening.length) : "";
    if (step === "")
        return `[${values.join(", ")}]`;
    const [outer, end] = [(0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, start), (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text)];
    return `[${end}${values.map((each) => outer + step + each).join(`,${end}`)}${end}${outer}]`;
}
/** The item and the comma that parts it from its neighbour. */
function without(at, items) {
    const i = items.findIndex(([start]) => start === at.start);
    const [before, after] = [items[i - 1], items[i + 1]];
    if (after)
        return { span: { ...at, end: after[0] }, text: "" };
    return before && { span: { ...at, start: before[1] }, text: "" };
}
/** One more entry before the brace that ends a map. Undefined where how the map writes its entries cannot be seen. */
function bracketEntry(brackets, of, { name, value }) {
    const { source, start, end } = of;
    const { text } = source;
    const first = /^\{\s*("?)[\w:.-]+"?\s*([=:])/.exec(text.slice(start, end));
    if (!first || text[end - 1] !== "}")
        return undefined;
    const [, quoted, separator = ":"] = first;
    const inner = text.slice(start + 1, end - 1);
    const body = inner.trimEnd();
    const last = start + 1 + body.length;
    // A comment behind the last entry would take in what is written there.
    if (/(?:#|\/\/)[^\n"]*$/.test(body) || body.endsWith("*/"))
        return undefined;
    const style = {
        quote: (each) => brackets.quote(each, quoted === "" && separator === ":" ? "" : '"'),
        key(each, width) {
            const name = brackets.key(each, quoted !== "");
            return separator === "=" ? `${name.padEnd(width - " = ".length)} = ` : `${name}: `;
        },
        comma: separator === "=" && !brackets.needsCommas ? "" : ",",
    };
    const comma = body.endsWith(",") ? "" : ",";
    const isLong = inner.slice(body.length).includes("\n");
    if (!isLong) {
        const written = inOneLine(value, style);
        return written === undefined
            ? undefined
            : { span: { source, start: last, end: last }, text: `${comma} ${style.key(name, 0)}${written}` };
    }
    const indent = (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, text.lastIndexOf("\n", last - 1) < start ? end - 1 : firstLine(text, start, end));
    const outer = (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, end - 1);
    const step = indent.startsWith(outer) && indent.length > outer.length ? indent.slice(outer.length) : "  ";
    const lines = inLines(value, style, indent, step);
    if (!lines)
        return undefined;
    const [opening = "", ...rest] = lines;
    const fresh = [style.comma === "" ? "" : comma, `${indent}${style.key(name, 0)}${opening}`, ...rest];
    return { span: { source, start: last, end: last }, text: fresh.join((0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text)) };
}
/** Where the first entry that opens a line stands. */
const firstLine = (text, start, end) => start +
    (/\n[ \t]*(?=\S)/.exec(text.slice(start, end))?.[0].length ?? 0) +
    text.slice(start, end).search(/\n[ \t]*(?=\S)/);
function inOneLine(value, style) {
    if (value.kind === "values")
        return listed(value.values, style);
    const all = value.entries.map(([name, each]) => {
        const written = inOneLine(each, style);
        return written === undefined ? undefined : `${style.key(name, 0)}${written}`;
    });
    return all.includes(undefined) ? undefined : `{ ${all.join(", ")} }`;
}
/** The first of the lines goes on behind the key. */
function inLines(value, style, indent, step) {
    if (value.kind === "values") {
        const written = listed(value.values, style);
        return written === undefined ? undefined : [written];
    }
    const inner = indent + step;
    // As `terraform fmt` lines up what takes one line each.
    const isShort = value.entries.every(([, each]) => each.kind === "values");
    const width = isShort ? Math.max(...value.entries.map(([name]) => style.key(name, 0).length)) : 0;
    const all = value.entries.map(([name, each], i) => {
        const lines = inLines(each, style, inner, step);
        const comma = i < value.entries.length - 1 ? style.comma : "";
        return lines?.map((line, j) => `${j === 0 ? `${inner}${style.key(name, width)}` : ""}${line}${j === lines.length - 1 ? comma : ""}`);
    });
    const known = all.filter((each) => each !== undefined);
    return known.length === all.length ? ["{", ...known.flat(), `${indent}}`] : undefined;
}
function listed(values, { quote }) {
    const all = values.map((each) => (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedOrWritten */ .RR)(each, quote));
    if (all.includes(undefined))
        return undefined;
    return all.length === 1 ? all[0] : `[${all.join(", ")}]`;
}


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ templateFormat)
});

// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var parsed = __webpack_require__(5476);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/paths.js
var formats_paths = __webpack_require__(8221);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/conditions.js
var conditions = __webpack_require__(2490);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/exports.js
var cloudformation_exports = __webpack_require__(9610);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/nested.js
var nested = __webpack_require__(2267);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/places.js
var places = __webpack_require__(4692);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(2918);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/shape.js
var shape = __webpack_require__(2887);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/stack.js + 6 modules
var stack = __webpack_require__(7401);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/stack-sets.js
var stack_sets = __webpack_require__(382);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/calls.js










const importing = /ImportValue["']?\s*:?\s*["']?([\w:./-]+)["']?\s*[,}\]]*\s*$/;
/** What a unit is known by that exports under a name. */
const exportNamed = (name) => `export:${name}`;
/** Files, and names of exports. */
function callsIn(path, line) {
    const [, imported] = importing.exec(line) ?? [];
    return [
        ...(0,places/* placesIn */.yN)(path, line).flatMap(({ candidates }) => candidates.flat()),
        ...(imported === undefined ? [] : [exportNamed(imported)]),
    ];
}
const namesOf = (templates) => templates.filter(shape/* isTemplate */.Fl).flatMap(cloudformation_exports/* exportsOf */.v).map(exportNamed);
/** The local templates that a file's stacks name, but for those that are not there as far as the template says. */
function calledBy(path, templates) {
    return templates.flatMap((template) => {
        const scope = (0,stack/* stackOf */.U)(template, { path, prefix: "", callers: [] }, new Map(), (0,cloudformation_scope/* sharedBy */.Tb)([], nothing));
        const isThere = (condition) => condition === undefined || (0,conditions/* conditionHolds */.C)(scope, condition) !== "no";
        const resources = (0,model_value/* field */.ZZ)(template, "Resources");
        const entries = resources?.kind === "dict" ? resources.entries : [];
        return entries.flatMap(({ value }) => {
            if (!takesTemplate((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "Type")) ?? "") || !isThere((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "Condition"))))
                return [];
            const properties = (0,model_value/* field */.ZZ)(value, "Properties");
            const written = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(properties, "TemplateURL") ?? (0,model_value/* field */.ZZ)(properties, "Location"));
            const place = written === undefined ? [] : (0,places/* placesIn */.yN)(path, `TemplateURL: ${written}`);
            return place.flatMap(({ isLocal, candidates }) => (isLocal ? candidates.flat() : []));
        });
    });
}
const takesTemplate = (type) => (0,nested/* isStack */.Rt)(type) || type === stack_sets/* STACK_SET */.g;
const nothing = () => ({ value: [], diagnostics: [] });
/** Files that the text names, and templates beside it that may export what it imports. */
function wantsOf(file) {
    if (!/TemplateURL|Location|ImportValue/.test(file.text))
        return [];
    const paths = new Set(file.text.split("\n").flatMap((line) => (0,places/* placesIn */.yN)(file.path, line).flatMap(({ candidates }) => candidates.flat())));
    const named = [...paths].slice(0, mostNamed).map((path) => ({ kind: "file", path }));
    const imports = file.text.includes("ImportValue");
    return imports
        ? [...named, { kind: "directory", path: (0,formats_paths/* directoryOf */.jt)(file.path), endings: [".yaml", ".yml", ".json", ".template"] }]
        : named;
}
const mostNamed = 2000;

// EXTERNAL MODULE: ./lib/src/formats/deployed.js
var deployed = __webpack_require__(8323);
// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/toml.js
/** https://toml.io/en/v1.0.0. Of what is no TOML, the lines that can be read are read. */
function parseToml(source) {
    const { text } = source;
    const found = [];
    let table = [];
    for (let at = 0; at < text.length;) {
        const end = lineEnd(text, at);
        const line = text.slice(at, end);
        const header = /^\s*\[\[?([^\]\n]*)\]/.exec(line);
        const key = /^(\s*)((?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*)\s*=\s*/.exec(line);
        let next = end + 1;
        if (header)
            table = partsOf(header[1] ?? "");
        else if (key) {
            const [whole, indent = "", name = ""] = key;
            const read = valueAt(source, at + whole.length);
            const start = at + indent.length;
            const keySpan = { source, start, end: start + name.trimEnd().length };
            if (read.value)
                found.push({ path: [...table, ...partsOf(name)], keySpan, value: read.value });
            next = lineEnd(text, Math.max(read.end, at)) + 1;
        }
        at = next;
    }
    return found;
}
const lineEnd = (text, at) => {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
};
const partsOf = (name) => [...name.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
function valueAt(source, start) {
    const { text } = source;
    if (text[start] === "[")
        return listAt(source, start);
    for (const quote of ['"""', "'''", '"', "'"])
        if (text.startsWith(quote, start))
            return textAt(source, start, quote);
    const end = lineEnd(text, start);
    const word = /^[^#,\]\r\n]*/.exec(text.slice(start, end))?.[0].trimEnd() ?? "";
    const span = { source, start, end: start + word.length };
    if (word === "true" || word === "false")
        return { value: { kind: "scalar", value: word === "true", span }, end: span.end };
    return { value: undefined, end: start + word.length };
}
function listAt(source, start) {
    const { text } = source;
    const items = [];
    let at = start + 1;
    while (at < text.length) {
        const blank = /^(?:[\s,]|#[^\n]*)+/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0;
        at += blank;
        if (text[at] === "]")
            return { value: { kind: "list", items, span: { source, start, end: at + 1 } }, end: at + 1 };
        const { value, end } = valueAt(source, at);
        if (value)
            items.push(value);
        if (end <= at && blank === 0)
            break;
        at = Math.max(end, value ? at + 1 : end);
        if (!value && end <= at && text[at] !== "]")
            at++;
    }
    return { value: { kind: "list", items, span: { source, start, end: Math.min(at, text.length) } }, end: at };
}
const escapes = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", e: "\u001b" };
function textAt(source, start, quote) {
    const { text } = source;
    const isLiteral = quote.startsWith("'");
    const last = quote.length === 1 ? lineEnd(text, start) : text.length;
    const pieces = [];
    let at = start + quote.length;
    let begun = at;
    const upTo = (end) => {
        if (end > begun)
            pieces.push({ kind: "literal", text: text.slice(begun, end), span: { source, start: begun, end } });
    };
    while (at < last && !text.startsWith(quote, at)) {
        if (isLiteral || text[at] !== "\\") {
            at++;
            continue;
        }
        upTo(at);
        const sequence = /^\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[ \t]*\r?\n\s*|[^\n])/.exec(text.slice(at, at + 4000))?.[0] ?? "\\";
        const made = unescaped(sequence);
        if (made !== "")
            pieces.push({ kind: "literal", text: made, span: { source, start: at, end: at + sequence.length } });
        at += sequence.length;
        begun = at;
    }
    upTo(Math.min(at, last));
    const end = Math.min(at + quote.length, text.length);
    return { value: { kind: "text", pieces, span: { source, start, end } }, end };
}
function unescaped(sequence) {
    const letter = sequence[1] ?? "";
    if (/\s/.test(letter))
        return "";
    if (sequence.length > 2) {
        const code = Number.parseInt(sequence.slice(2), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
    }
    return escapes[letter] ?? letter;
}

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/samconfig.js




const samconfigNames = ["samconfig.toml", "samconfig.yaml", "samconfig.yml"];
const isSamconfig = (path) => samconfigNames.includes(path.slice(path.lastIndexOf("/") + 1));
const templateNames = ["template.yaml", "template.yml", "template.json"];
/** An environment's own settings count before those of all commands. */
const commands = ["deploy", "global"];
/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html */
function environmentsOf(file, parse) {
    const settings = file.path.endsWith(".toml")
        ? parseToml(file)
        : parse(file).value.flatMap((each) => assigned(each, []));
    const names = [...new Set(settings.flatMap(({ path }) => path[0] ?? []))].filter((name) => name !== "version");
    return names.flatMap((name) => {
        const find = (key) => commands
            .map((command) => settings.findLast(({ path }) => path.join("\0") === [name, command, "parameters", key].join("\0")))
            .find((each) => each !== undefined);
        const overrides = find("parameter_overrides");
        if (!overrides)
            return [];
        const template = (0,model_value/* literal */.eu)((find("template_file") ?? find("template"))?.value);
        const entries = (0,model_value/* items */.ld)(overrides.value).flatMap(overridesIn);
        return entries.length === 0
            ? []
            : [{ name: `${file.path} (${name})`, file, entries, templates: templatesOf(file.path, template) }];
    });
}
/** A map in maps to what TOML says with tables and dots. */
function assigned(value, path) {
    if (value.kind !== "dict" || path.length === depth)
        return [{ path, value }];
    return value.entries.flatMap((each) => assigned(each.value, [...path, each.key]));
}
/** An environment, a command, `parameters`, a key. */
const depth = 4;
/** What was built or packaged is made of the template beside the file. */
function templatesOf(path, written) {
    const directory = (0,formats_paths/* directoryOf */.jt)(path);
    const own = written && !/(?:^|\/)\.aws-sam\/|packaged/.test(written) ? (0,formats_paths/* filePath */.s$)(directory, written) : undefined;
    return own === undefined ? templateNames.map((name) => (0,formats_paths/* filePath */.s$)(directory, name) ?? name) : [own];
}
/** A map, or `Key=Value`, `Key="a b"`, `ParameterKey=Key,ParameterValue=Value`, any number of them between blanks. */
function overridesIn(value) {
    if (value.kind === "dict")
        return value.entries;
    if (value.kind !== "text")
        return [];
    const flat = (0,model_text/* flatten */.Bq)(value);
    const pattern = /(?:ParameterKey=("?)([\w.-]+)\1,ParameterValue=|([\w.-]+)=)/g;
    const entries = [];
    for (let found = pattern.exec(flat.chars); found; found = pattern.exec(flat.chars)) {
        const [whole, , long, short] = found;
        const key = long ?? short ?? "";
        const from = pattern.lastIndex;
        const { start, end, next } = wordAt(flat.chars, from);
        const keyAt = found.index + whole.indexOf(key);
        entries.push({ key, keySpan: (0,model_text/* spanIn */.Qs)(flat, keyAt, keyAt + key.length), value: part(flat, start, end) });
        pattern.lastIndex = Math.max(next, from);
    }
    return entries;
}
function wordAt(chars, from) {
    const quote = chars[from];
    if (quote === '"' || quote === "'") {
        const close = chars.indexOf(quote, from + 1);
        const end = close < 0 ? chars.length : close;
        return { start: from + 1, end, next: end + 1 };
    }
    const length = /^\S*/.exec(chars.slice(from))?.[0].length ?? 0;
    return { start: from, end: from + length, next: from + length };
}
const part = (flat, start, end) => ({
    kind: "text",
    pieces: (0,model_text/* cut */.Jj)(flat, start, end),
    span: (0,model_text/* spanIn */.Qs)(flat, start, end),
});

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/settings.js




const directories = ["params", "parameters", "param", "config", "configs", "configuration"];
const endings = [".json", ".yaml", ".yml"];
const besides = ["params", "param", "parameters", "config"].flatMap((name) => endings.map((end) => `${name}${end}`));
const templateEndings = [...endings, ".template"];
const below = (directory, name) => (directory === "" ? name : `${directory}/${name}`);
const stemOf = (path) => path.replace(/(?:\.template)?\.[^./]+$/, "");
/** Where people keep what a template is deployed with. */
function nearTemplate(path) {
    const directory = (0,formats_paths/* directoryOf */.jt)(path);
    const around = directory === "" ? [""] : [directory, (0,formats_paths/* directoryOf */.jt)(directory)];
    return [
        { kind: "directory", path: directory, endings: [...besides, ...samconfigNames] },
        ...["json", "yaml", "yml"].map((end) => ({ kind: "file", path: `${stemOf(path)}.${end}` })),
        ...around.flatMap((at) => directories.map((name) => ({ kind: "directory", path: below(at, name), endings }))),
    ];
}
/** Where the templates may lie that a file is for. */
function nearSettings(file, parse) {
    const found = deploymentsIn(file, parse);
    if (found.length === 0)
        return undefined;
    const named = found.flatMap(({ templates }) => templates ?? []);
    if (named.length > 0)
        return named.map((path) => ({ kind: "file", path }));
    const directory = (0,formats_paths/* directoryOf */.jt)(file.path);
    const isKept = directories.includes(directory.slice(directory.lastIndexOf("/") + 1));
    const above = (0,formats_paths/* directoryOf */.jt)(directory);
    return [directory, ...(isKept ? [above] : [])].flatMap((path) => [
        { kind: "directory", path, endings: templateEndings },
        ...(isKept
            ? ["templates", "template", "stacks", "cloudformation", "cfn"].map((name) => ({ kind: "directory", path: below(above, name), endings: templateEndings }))
            : []),
    ]);
}
/** The settings in a file; none in any other file. */
function deploymentsIn(file, parse) {
    if (isSamconfig(file.path))
        return environmentsOf(file, parse);
    if (!/Parameter|param[^/]*$/.test(file.text.slice(0, 20_000) + file.path) || file.text.length > largest)
        return [];
    const [value] = parse(file).value;
    const entries = value && !(0,shape/* isTemplate */.Fl)(value) ? parametersIn(value, file.path) : [];
    return entries.length > 0 ? [{ name: file.path, file, entries }] : [];
}
const largest = 300_000;
/** The command line's list; `Parameters` of CodePipeline and rain; or names alone, in a file that is called after them. */
function parametersIn(value, path) {
    if (value.kind === "list")
        return value.items.flatMap(listed);
    if (value.kind !== "dict" || (0,model_value/* field */.ZZ)(value, "Resources"))
        return [];
    const parameters = (0,model_value/* field */.ZZ)(value, "Parameters");
    if (parameters?.kind === "list")
        return parameters.items.flatMap(listed);
    if (parameters?.kind === "dict")
        return parameters.entries.filter((each) => isPlain(each.value));
    if (parameters || !/param[^/]*$/i.test(path))
        return [];
    return value.entries.every((each) => isPlain(each.value)) ? value.entries : [];
}
/** https://docs.aws.amazon.com/cli/latest/reference/cloudformation/create-stack.html */
function listed(item) {
    const key = (0,model_value/* field */.ZZ)(item, "ParameterKey");
    const name = (0,model_value/* literal */.eu)(key);
    if (!key || name === undefined)
        return [];
    const value = (0,model_value/* field */.ZZ)(item, "ParameterValue");
    const kept = { kind: "unknown", because: "it stays what it was", name, span: item.span };
    return [{ key: name, keySpan: key.span, value: value ?? kept }];
}
const isPlain = (value) => value.kind === "text" ||
    (value.kind === "scalar" && value.value !== null) ||
    (value.kind === "list" && value.items.every((item) => item.kind === "text"));
/** Whether a template takes all that the settings set. */
function fits({ entries, templates }, path, template) {
    if (templates && !templates.includes(path))
        return false;
    const parameters = (0,model_value/* field */.ZZ)(template, "Parameters");
    if (parameters?.kind !== "dict")
        return false;
    const names = new Set(parameters.entries.map(({ key }) => key));
    return templates !== undefined || entries.every(({ key }) => names.has(key));
}

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/deployments.js




/** A template with each of its settings, and by itself unless a parameter needs a value that only those give. */
function deployments_partsOf(unit, files, parse) {
    const template = templateOf(unit, files, parse);
    const found = files.flatMap((file) => (file.path === unit ? [] : settingsFor(unit, template, file, parse)));
    const settings = new Set(found.map(({ file }) => file.path));
    const shared = files.filter(({ path }) => !settings.has(path));
    return (0,deployed/* partsWith */.B)({
        shared,
        settings: found,
        called: "settings of one template",
        isLacking: () => isLacking(template),
    });
}
function isLacking(template) {
    const parameters = (0,model_value/* field */.ZZ)(template, "Parameters");
    return parameters?.kind === "dict" && parameters.entries.some(({ value }) => !(0,model_value/* entry */.f_)(value, "Default"));
}
const templateOf = (unit, files, parse) => {
    const file = files.find(({ path }) => path === unit);
    return file && parse(file).value.find(shape/* isTemplate */.Fl);
};
const settingsFor = (unit, template, file, parse) => deploymentsIn(file, parse).filter((each) => fits(each, unit, template));
/** What the settings of a name set. */
function inputsIn(unit, files, template, parse, part) {
    const found = files.flatMap((file) => (file.path === unit ? [] : settingsFor(unit, template, file, parse)));
    const entries = found.filter(({ name }) => name === part).flatMap((each) => each.entries);
    return new Map(entries.map(({ key, value }) => [key, () => value]));
}

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/template.js
var cloudformation_template = __webpack_require__(7358);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/format.js








function templateFormat({ name, writtenIn, parse, prepare, isReady, writer }) {
    const { kept, last } = (0,parsed/* parsedOnce */.p)(parse, isReady);
    const templatesIn = (file) => (0,shape/* mayBeTemplate */.Lz)(file.text) ? kept(file).value.filter(shape/* isTemplate */.Fl) : [];
    const isOurs = (file) => (0,shape/* mayBeTemplate */.Lz)(file.text) && writtenIn(file);
    return {
        name,
        claims: (file) => (isOurs(file) ? kept(file).value.some(shape/* isTemplate */.Fl) : nearSettings(file, kept) !== undefined),
        marks: (file) => isOurs(file) && (0,shape/* marksTemplate */.dV)(file.text) && kept(file).diagnostics.some((each) => each.severity === "error"),
        unit: (path) => path,
        wants: (file) => (isOurs(file) ? wantsOf(file) : []),
        calls: {
            in: callsIn,
            called: (file) => calledBy(file.path, templatesIn(file)),
            names: (file) => namesOf(templatesIn(file)),
            wants: (unit) => [{ kind: "file", path: unit }, ...nearTemplate(unit)],
            own: (unit) => ({ kind: "file", path: unit }),
            heads: templateEndings,
            settings: {
                near: (file) => nearSettings(file, kept),
                fit: (file, unit) => deploymentsIn(file, kept).some((each) => templatesIn(unit).some((template) => fits(each, unit.path, template))),
            },
        },
        ...(prepare && { prepare }),
        parts: (unit, files) => deployments_partsOf(unit, files, kept),
        writer: (file) => (isSynthesized(file) || isSamconfig(file.path) ? undefined : writer),
        read: (unit, files, part) => read({ unit, files, part }, kept, last),
    };
}
/** https://docs.aws.amazon.com/cdk/v2/guide/constructs.html: the next run of the program would undo what is written there. */
const isSynthesized = ({ path, text }) => path.endsWith(".template.json") || text.includes("aws:cdk:path");
/** A unit is one file: its templates, with what the other files say of what they name. */
function read({ unit, files, part }, kept, last) {
    const file = files.find(({ path }) => path === unit);
    if (!file)
        return { value: [], diagnostics: [] };
    const { value, diagnostics } = (files.length === 1 ? last : kept)(file);
    const reads = value.filter(shape/* isTemplate */.Fl).map((template) => {
        const inputs = part === undefined ? new Map() : inputsIn(unit, files, template, kept, part);
        return (0,cloudformation_template/* stackResources */.o)(template, unit, inputs, (0,cloudformation_scope/* sharedBy */.Tb)(files, kept));
    });
    return {
        value: reads.flatMap((each) => each.value),
        diagnostics: [...diagnostics, ...reads.flatMap((each) => each.diagnostics)],
    };
}


/***/ }),

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partsWith)
/* harmony export */ });
/** So many settings of one unit are read. */
const mostParts = 50;
function partsWith({ shared, settings, called, isLacking }) {
    const parts = settings.slice(0, mostParts).map(({ name, file }) => ({ name, files: [...shared, file] }));
    const alone = parts.length === 0 || !isLacking() ? [{ name: "", files: shared }] : [];
    const message = `there are more than ${mostParts} ${called}; from this one on they are not read`;
    const beyond = settings[mostParts];
    return {
        value: [...alone, ...parts],
        diagnostics: beyond ? [{ code: "too-much-work", severity: "error", message, at: { path: beyond.file.path } }] : [],
    };
}


/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsedOnce)
/* harmony export */ });
/** What is parsed before its parser is there is nothing, and is not kept. */
function parsedOnce(parse, isReady = () => true) {
    const known = new WeakMap();
    const kept = (source) => {
        const before = known.get(source);
        if (before !== undefined)
            return before;
        const made = parse(source);
        if (isReady(source))
            known.set(source, made);
        return made;
    };
    const last = (source) => {
        const read = known.get(source) ?? parse(source);
        known.delete(source);
        return read;
    };
    return { kept, last };
}


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

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   w: () => (/* binding */ lettersApart)
/* harmony export */ });
/** A misspelt word to the known words that it was probably meant to be. */
/** The words that are spelt most alike, nearest first; none that has little in common with it. */
function nearest(word, words, limit = 1) {
    const wanted = word.toLowerCase();
    const close = Math.max(3, Math.floor(wanted.length / 3));
    return [...words]
        .map((each) => ({ each, apart: lettersApart(wanted, each.toLowerCase(), close) }))
        .filter(({ each, apart }) => apart <= close && apart < Math.max(wanted.length, each.length))
        .sort((a, b) => a.apart - b.apart)
        .slice(0, limit)
        .map(({ each }) => each);
}
/** How many letters must change to make one word of the other; given up beyond `most`. */
function lettersApart(a, b, most) {
    if (Math.abs(a.length - b.length) > most)
        return most + 1;
    // What both begin and end with need not change, and is most of a long name.
    let start = 0;
    while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start))
        start++;
    let [aEnd, bEnd] = [a.length, b.length];
    while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
        aEnd--;
        bEnd--;
    }
    return apart(a.slice(start, aEnd), b.slice(start, bEnd), most);
}
/** Row by row of the letters of one word, each against all of the other. */
function apart(a, b, most) {
    let row = Uint16Array.from({ length: b.length + 1 }, (_, i) => i);
    let next = new Uint16Array(b.length + 1);
    for (let i = 1; i <= a.length; i++) {
        const letter = a.charCodeAt(i - 1);
        let least = i;
        next[0] = i;
        for (let j = 1; j <= b.length; j++) {
            const diagonal = (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
            const cost = Math.min(diagonal, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
            next[j] = cost;
            if (cost < least)
                least = cost;
        }
        if (least > most)
            return most + 1;
        [row, next] = [next, row];
    }
    return row[b.length] ?? 0;
}


/***/ })

};
