export const id = 9121;
export const ids = [9121];
export const modules = {

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cdk: () => (/* binding */ cdk)
});

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/shape.js
var shape = __webpack_require__(2887);
// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var parsed = __webpack_require__(5476);
;// CONCATENATED MODULE: ./lib/src/formats/cdk/data.js
/** JSON of which no place will be told, to plain data: a fraction of the time that it takes with places. */
/** Undefined where it does not parse. */
function dataIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const at = (data, name) => isObject(data) && Object.hasOwn(data, name) ? data[name] : undefined;
const textAt = (data, name) => asText(at(data, name));
const asText = (data) => (typeof data === "string" ? data : undefined);
const entriesAt = (data) => isObject(data) ? Object.entries(data) : [];
const itemsAt = (data) => (Array.isArray(data) ? data : []);
const isObject = (data) => typeof data === "object" && data !== null && !Array.isArray(data);

;// CONCATENATED MODULE: ./lib/src/formats/cdk/manifest.js



const isManifestPath = (path) => path === "manifest.json" || path.endsWith("/manifest.json");
/** Other programs have manifests too. */
const mayBeManifest = ({ path, text }) => isManifestPath(path) &&
    text.includes('"artifacts"') &&
    ["aws:cloudformation:stack", "cdk:cloud-assembly", "cdk:tree"].some((type) => text.includes(type));
/** Empty where it does not parse, with what is wrong. */
const manifests = (0,parsed/* parsedOnce */.p)((source) => {
    const data = dataIn(source.text);
    return { value: manifestOf(data), diagnostics: data === undefined ? (0,parse/* parseJson */.qF)(source).diagnostics : [] };
});
function manifestOf(data) {
    const artifacts = entriesAt(at(data, "artifacts"));
    const assetFiles = new Map(artifacts.flatMap(([id, artifact]) => {
        const file = typeOf(artifact) === "cdk:asset-manifest" ? plainName(textAt(properties(artifact), "file")) : undefined;
        return file === undefined ? [] : [[id, file]];
    }));
    return {
        stacks: artifacts.flatMap(([id, artifact]) => {
            const templateFile = plainName(textAt(properties(artifact), "templateFile"));
            if (typeOf(artifact) !== "aws:cloudformation:stack" || templateFile === undefined)
                return [];
            const needs = itemsAt(at(artifact, "dependencies"));
            return [
                {
                    id,
                    templateFile,
                    assetFiles: needs.flatMap((each) => assetFiles.get(asText(each) ?? "") ?? []),
                    metadata: at(artifact, "metadata"),
                    metadataFile: plainName(textAt(artifact, "additionalMetadataFile")),
                },
            ];
        }),
        assemblies: artifacts.flatMap(([, artifact]) => {
            const directory = plainName(textAt(properties(artifact), "directoryName"));
            return typeOf(artifact) === "cdk:cloud-assembly" && directory !== undefined ? [directory] : [];
        }),
    };
}
const typeOf = (artifact) => textAt(artifact, "type");
const properties = (artifact) => at(artifact, "properties");
/** The last of each key. */
const entriesOf = (value) => value?.kind === "dict" ? [...new Map(value.entries.map((each) => [each.key, each])).values()] : [];
/** INVARIANT: a manifest names only what lies beside it: whatever leads out of its directory is not followed. */
const plainName = (name) => name === undefined || name === "" || name.startsWith("/") || name.split(/[/\\]/).includes("..")
    ? undefined
    : name.replace(/^(?:\.\/)+/, "");

// EXTERNAL MODULE: ./lib/src/formats/paths.js
var paths = __webpack_require__(8221);
// EXTERNAL MODULE: ./lib/src/formats/programs.js
var programs = __webpack_require__(1572);
;// CONCATENATED MODULE: ./lib/src/formats/cdk/paths.js
/** Paths in and around a cloud assembly: what is its, what wrote it, and which directory is the outermost. */


/** Stages have assemblies of their own, in directories within the one that is synthesised. */
const stage = /\/assembly-[^/]+(?=\/|$)/;
/** The directory of the whole assembly that a file is in. */
function assemblyOf(path) {
    const directory = (0,paths/* directoryOf */.jt)(path);
    const at = `/${directory}`.search(stage);
    return at < 0 ? directory : directory.slice(0, Math.max(0, at - 1));
}
const beside = (path, name) => (0,paths/* directoryOf */.jt)(path) === "" ? name : `${(0,paths/* directoryOf */.jt)(path)}/${name}`;
const within = (directory, name) => (directory === "" ? name : `${directory}/${name}`);
const isTemplatePath = (path) => path.endsWith(".template.json");
const programEndings = programs/* cdkPrograms */.C.endings;
const isProgram = (path) => programEndings.some((ending) => path.endsWith(ending));

;// CONCATENATED MODULE: ./lib/src/formats/cdk/marks.js

/** https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-contract.html, and the analytics that are on by default. */
const marks = ['"aws:cdk:path"', '"BootstrapVersion"', '"AWS::CDK::Metadata"', '"AssetParameters', '"aws:asset:'];
const isSynthesised = ({ path, text }) => isTemplatePath(path) && (path.endsWith(".nested.template.json") || marks.some((mark) => text.includes(mark)));

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/template.js
var template = __webpack_require__(7358);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/pieces.js
var cloudformation_pieces = __webpack_require__(7667);
;// CONCATENATED MODULE: ./lib/src/formats/cdk/names.js


/** What one stack says of another is put where the other asks for it. */
function settled(value, meaningOf) {
    return mapped(value, (each) => {
        switch (each.kind) {
            case "reference": {
                const meaning = meaningOf(`${each.address}.${each.attribute}`);
                return meaning ? instead(each, meaning) : each;
            }
            case "unknown": {
                const meaning = meaningOf(each.name);
                return meaning ? instead(each, meaning) : each;
            }
            case "text":
                return each.pieces.some(({ kind }) => kind === "hole") ? filled(each, meaningOf) : each;
            default:
                return each;
        }
    });
}
/** What takes another value's place is there as surely as that was. */
function instead(value, meaning) {
    const made = (0,model_value/* through */.sc)(meaning, value.span);
    if (value.perhaps === undefined)
        return made;
    const choice = meaning.perhaps === undefined ? value.choice : undefined;
    return { ...made, perhaps: meaning.perhaps ?? value.perhaps, choice };
}
function filled(text, meaningOf) {
    const [only] = text.pieces;
    const whole = text.pieces.length === 1 && only?.kind === "hole" ? meaningOf(only.name) : undefined;
    if (whole)
        return instead(text, whole);
    const pieces = text.pieces.flatMap((piece) => {
        const meaning = piece.kind === "hole" ? meaningOf(piece.name) : undefined;
        return (meaning && (0,cloudformation_pieces/* piecesOf */.X)((0,model_value/* through */.sc)(meaning, piece.span))) ?? [piece];
    });
    return { ...text, pieces };
}
/** Each value within a value, those within it first; what stays as it is, is itself. */
function mapped(value, map) {
    switch (value.kind) {
        case "list": {
            const items = value.items.map((item) => mapped(item, map));
            return items.every((item, i) => item === value.items[i]) ? value : { ...value, items };
        }
        case "dict": {
            const entries = value.entries.map((each) => {
                const inner = mapped(each.value, map);
                return inner === each.value ? each : { ...each, value: inner };
            });
            return entries.every((each, i) => each === value.entries[i]) ? value : { ...value, entries };
        }
        default:
            return map(value);
    }
}

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/formats/stack-frames.js
var stack_frames = __webpack_require__(8384);
;// CONCATENATED MODULE: ./lib/src/formats/cdk/sayings.js
/** What a policy grants to the methods by which a program grants it: `fn.grantInvoke(role)` names no action. */
/** https://docs.aws.amazon.com/cdk/api/v2/docs/aws-construct-library.html: methods named grant… of its constructs; by lower-case action. */
const methods = {
    "bedrock:invokemodel": [
        "grantInvoke",
        "grantInvokeAllRegions",
        "grantProfileUsage",
        "grantModelInvoke",
        "grantUsage",
    ],
    "bedrock:invokemodelwithresponsestream": ["grantInvoke", "grantInvokeAllRegions", "grantProfileUsage"],
    "bedrock:invokemodel*": ["grantInvoke", "grantInvokeAllRegions", "grantProfileUsage"],
    "bedrock:getinferenceprofile": ["grantProfileUsage", "grantInvoke"],
    "bedrock:invokeagent": ["grantInvoke"],
    "bedrock:applyguardrail": ["grantApply"],
    "bedrock:retrieve": ["grantRetrieve", "grantQuery", "grantRetrieveAndGenerate"],
    "bedrock:retrieveandgenerate": ["grantRetrieveAndGenerate", "grantQuery"],
    "bedrock:getprompt": ["grantGet"],
    "sagemaker:invokeendpoint": ["grantInvoke"],
    "states:startexecution": ["grantStartExecution"],
    "lambda:invokefunction": ["grantInvoke", "addPermission", "grantInvokeCompositePrincipal"],
    "lambda:invokefunctionurl": ["grantInvokeUrl"],
    "s3:getobject*": ["grantRead", "grantReadWrite"],
    "s3:getobject": ["grantRead", "grantReadWrite"],
    "s3:putobject": ["grantPut", "grantWrite", "grantReadWrite"],
    "s3:putobject*": ["grantPut", "grantWrite", "grantReadWrite"],
    "s3:deleteobject*": ["grantDelete", "grantWrite", "grantReadWrite"],
    "kms:decrypt": ["grantDecrypt", "grantEncryptDecrypt"],
    "secretsmanager:getsecretvalue": ["grantRead"],
    "ssm:getparameter": ["grantRead"],
    "dynamodb:getitem": ["grantReadData", "grantReadWriteData", "grantFullAccess"],
    "sts:assumerole": ["grantAssumeRole"],
    "iam:passrole": ["grantPassRole"],
};
/** Its constructs for AgentCore grant by what is done, whatever it is done to. */
const agentCore = [
    {
        actions: ["InvokeAgentRuntime", "InvokeAgentRuntimeForUser", "InvokeGateway", "InvokeCodeInterpreter"],
        methods: ["grantInvoke", "grantInvokeRuntime", "grantInvokeRuntimeForUser", "grantUse"],
    },
    {
        actions: ["GetWorkloadAccessToken", "GetResourceOauth2Token", "GetResourceApiKey", "StartBrowserSession"],
        methods: ["grantUse"],
    },
    {
        actions: ["GetEvent", "ListEvents", "ListSessions", "ListActors", "GetMemoryRecord", "RetrieveMemoryRecords"],
        methods: ["grantRead", "grantReadShortTermMemory", "grantReadLongTermMemory"],
    },
    { actions: ["CreateEvent"], methods: ["grantWrite"] },
    {
        actions: ["DeleteEvent", "DeleteMemoryRecord"],
        methods: ["grantDelete", "grantDeleteShortTermMemory", "grantDeleteLongTermMemory"],
    },
    {
        actions: ["Memory", "Gateway", "AgentRuntime", "Browser", "CodeInterpreter", "WorkloadIdentity"].flatMap((thing) => ["Create", "Update", "Delete"].map((verb) => `${verb}${thing}`)),
        methods: ["grantAdmin", "grantManage"],
    },
];
/** As each of the languages writes a method's name. */
const spellings = (method) => [
    method,
    method.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    method.charAt(0).toUpperCase() + method.slice(1),
];
const sayings = new Map([
    ...Object.entries(methods),
    ...agentCore.flatMap((group) => group.actions.map((action) => [`bedrock-agentcore:${action.toLowerCase()}`, [...group.methods, "grantFullAccess"]])),
].map(([action, all]) => [action, all.flatMap(spellings)]));

;// CONCATENATED MODULE: ./lib/src/formats/cdk/source-map.js





const maps = (0,parsed/* parsedOnce */.p)(readMap);
const sourcesIn = (map) => maps.kept(map).sources.filter((path) => path !== undefined);
/** `line` counts from 1. Undefined where the map does not tell. */
function originalOf(map, line) {
    const { sources, lines } = maps.kept(map);
    const found = lines[line - 1];
    const path = found && sources[found.source];
    return found === undefined || path === undefined ? undefined : { path, line: found.line + 1 };
}
/** https://tc39.es/ecma426/ */
function readMap(map) {
    const { value } = (0,parse/* parseJson */.qF)(map);
    const root = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "sourceRoot")) ?? "";
    const sources = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(value, "sources")).map((each) => plain(within((0,paths/* directoryOf */.jt)(map.path), within(root.replace(/\/$/, ""), (0,model_value/* literal */.eu)(each) ?? ""))));
    const lines = [];
    let [source, line] = [0, 0];
    for (const group of ((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "mappings")) ?? "").split(";")) {
        let first;
        for (const segment of group.split(",")) {
            const [, bySource, byLine] = numbersIn(segment);
            if (bySource === undefined || byLine === undefined)
                continue;
            source += bySource;
            line += byLine;
            first ??= { source, line };
        }
        lines.push(first);
    }
    return { sources, lines };
}
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Base64 of groups of five bits, the lowest first; the sign is the lowest of all. */
function numbersIn(segment) {
    const numbers = [];
    let [value, shift] = [0, 0];
    for (const digit of segment) {
        const bits = digits.indexOf(digit);
        if (bits < 0)
            return [];
        value += (bits & 31) * 2 ** shift;
        shift += 5;
        if (bits & 32)
            continue;
        numbers.push(value % 2 === 0 ? value / 2 : -(value - 1) / 2);
        [value, shift] = [0, 0];
    }
    return numbers;
}
/** Without `.` and `..`; undefined where it leads out of the repository. */
function plain(path) {
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./lib/src/formats/cdk/program.js
/** The program's files of a unit to where it has what a construct made: the line, the files around it, and the names. */





function programOf(files) {
    const sources = new Map(files.map((file) => [file.path, file]));
    const others = files.filter(({ path }) => isProgram(path));
    const known = new Map();
    const placeOf = (frame) => {
        if (known.has(frame))
            return known.get(frame);
        const place = (0,stack_frames/* framePlaces */.W)(frame).find(({ path }) => sources.has(path));
        const map = place && sources.get(`${place.path}.map`);
        const original = map && originalOf(map, place.line);
        const found = original && sources.has(original.path) ? original : place;
        known.set(frame, found);
        return found;
    };
    return (construct) => {
        const places = (construct?.stack ?? []).flatMap((frame) => placeOf(frame) ?? []);
        const [first] = places;
        const source = first && sources.get(first.path);
        const line = first && source && (0,model_source/* lineAt */.mh)(source, first.line);
        return {
            ...(line && { line }),
            files: places.length === 0 ? [] : [...new Set(places.flatMap(({ path }) => sources.get(path) ?? []))],
            others,
            // Of most nobody asks.
            get names() {
                return namesIn(construct?.path ?? "");
            },
            sayings: sayings,
        };
    };
}
/** What its library calls constructs within its own. */
const given = /^(?:Resource|Default|DefaultPolicy|ServiceRole|.*\.NestedStack(?:Resource)?)$/;
const namesIn = (path) => path
    .split("/")
    .slice(1)
    .reverse()
    .filter((name) => name !== "" && !given.test(name));

;// CONCATENATED MODULE: ./lib/src/formats/cdk/constructs.js


const metadataFiles = (0,parsed/* parsedOnce */.p)((source) => dataIn(source.text));
/** Of a file that holds nothing else; told again for each that asks. */
const metadataIn = (source) => source && metadataFiles.kept(source);
/**
 * By logical id. Three generations of it: a `trace` beside the logical id, in the manifest until 2.241 and in a file of its own
 * until 2.250, both only with `CDK_DEBUG`; from 2.251 on an entry `aws:cdk:creationStack`, always.
 * Logical ids are unique within a template only, so those of nested stacks come under their path as well.
 */
function constructsIn(metadata) {
    const found = new Map();
    for (const [key, value] of entriesAt(metadata)) {
        const entries = itemsAt(value);
        const recorded = entries.find((each) => constructs_typeOf(each) === "aws:cdk:creationStack");
        for (const each of entries.filter((one) => constructs_typeOf(one) === "aws:cdk:logicalId")) {
            const id = textAt(each, "data");
            if (id === undefined)
                continue;
            const stack = textsOf(recorded ? at(recorded, "data") : at(each, "trace"));
            const all = found.get(id);
            const construct = { path: key.replace(/^\//, ""), stack };
            if (all)
                all.push(construct);
            else
                found.set(id, [construct]);
        }
    }
    return found;
}
/** Every frame that is recorded, each once. */
function framesIn(metadata) {
    const frames = new Set();
    for (const all of constructsIn(metadata).values())
        for (const { stack } of all)
            for (const each of stack)
                frames.add(each);
    return frames;
}
const constructs_typeOf = (entry) => textAt(entry, "type");
const textsOf = (list) => itemsAt(list).map((each) => asText(each) ?? "");

;// CONCATENATED MODULE: ./lib/src/formats/cdk/stacks.js









/** Stacks in stacks deeper than this are not looked for: they lead back to themselves. */
const deepest = 10;
function stacksOf(files) {
    const sources = new Map(files.map((file) => [file.path, file]));
    const diagnostics = [];
    const read = new Set();
    const templateAt = (path) => {
        const source = sources.get(path);
        const parsed = source && (0,parse/* parseJsonWithComments */.GU)(source);
        if (parsed && !read.has(path))
            for (const each of parsed.diagnostics)
                diagnostics.push(each);
        read.add(path);
        return parsed?.value;
    };
    const listed = files.filter(mayBeManifest).flatMap((file) => {
        const manifest = manifests.last(file);
        for (const each of manifest.diagnostics)
            diagnostics.push(each);
        return manifest.value.stacks.flatMap((artifact) => {
            const path = beside(file.path, artifact.templateFile);
            const template = templateAt(path);
            if (!template) {
                const message = `the manifest lists \`${artifact.templateFile}\`, which is not there and was not read`;
                if (!sources.has(path))
                    diagnostics.push({ code: "missing", severity: "warning", message, at: { path: file.path } });
                return [];
            }
            const metadata = artifact.metadataFile === undefined ? undefined : sources.get(beside(file.path, artifact.metadataFile));
            const records = [constructsIn(artifact.metadata), constructsIn(metadataIn(metadata))];
            const known = (id) => records.flatMap((each) => each.get(id) ?? []);
            return [stackOf(artifact.id, template, known, "", nestedIn(file.path, artifact, sources), 0)];
        });
    });
    const loose = files
        .filter(({ path }) => isTemplatePath(path) && !read.has(path))
        .flatMap(({ path }) => {
        const template = templateAt(path);
        if (!template || !(0,shape/* isTemplate */.Fl)(template))
            return [];
        return [
            stackOf(path.slice(path.lastIndexOf("/") + 1).replace(/\.template\.json$/, ""), template, () => [], "", () => undefined, 0),
        ];
    });
    return { value: [...listed, ...loose], diagnostics };
    function stackOf(id, template, known, scope, nestedFile, depth) {
        const resources = entriesOf((0,model_value/* field */.ZZ)(template, "Resources"));
        const pathIn = new Map(resources.flatMap(({ key, value }) => {
            const path = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(value, "Metadata"), "aws:cdk:path"));
            return path === undefined ? [] : [[key, path]];
        }));
        const constructOf = (logicalId) => {
            const path = pathIn.get(logicalId);
            const recorded = known(logicalId);
            if (path !== undefined)
                return recorded.find((each) => each.path === path) ?? { path, stack: [] };
            return recorded.length > 1 ? recorded.find((each) => each.path.startsWith(scope)) : recorded[0];
        };
        const nested = new Map();
        for (const { key, value } of resources) {
            const file = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "Type")) === "AWS::CloudFormation::Stack" ? nestedFile(value) : undefined;
            const inner = file === undefined || depth >= deepest ? undefined : templateAt(file);
            // https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.NestedStack.html: `AiStack/Kb.NestedStack/Kb.NestedStackResource`.
            const below = `${constructOf(key)?.path.replace(/\.NestedStack\/[^/]*$/, "") ?? id}/`;
            if (inner)
                nested.set(key, stackOf(`${id}/${key}`, inner, known, below, nestedFile, depth + 1));
        }
        return { id, template, constructOf, nested };
    }
}
/** Whether a file is one of what a manifest lists is told by its resource: by its name, or by the digest of what is uploaded. */
function nestedIn(manifest, { assetFiles }, sources) {
    const byDigest = new Map(assetFiles.flatMap((name) => entriesAt(at(metadataIn(sources.get(beside(manifest, name))), "files")).flatMap(([digest, file]) => {
        const path = plainName(textAt(at(file, "source"), "path"));
        return path?.endsWith(".json") ? [[digest, beside(manifest, path)]] : [];
    })));
    return (resource) => {
        const named = plainName((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(resource, "Metadata"), "aws:asset:path")));
        if (named !== undefined && sources.has(beside(manifest, named)))
            return beside(manifest, named);
        const url = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(resource, "Properties"), "TemplateURL");
        const [digest = ""] = (url && /[0-9a-f]{64}/.exec((0,model_source/* textOf */.b6)(url.span))) ?? [];
        return byDigest.get(digest);
    };
}
/** The manifest of the outermost assembly comes first. */
const manifestPaths = (unit, path) => [...new Set([unit, (0,paths/* directoryOf */.jt)(path)])].map((directory) => directory === "" ? "manifest.json" : `${directory}/manifest.json`);

;// CONCATENATED MODULE: ./lib/src/formats/cdk/read.js






function readAssembly(files) {
    const { value: stacks, diagnostics } = stacksOf(files);
    const writing = programOf(files);
    const addresses = addressesOf(stacks);
    const exports = new Map();
    const outputs = new Map();
    const abroad = new Map();
    const all = [...diagnostics];
    const resources = [];
    function read(stack, given, around) {
        const own = addresses.get(stack);
        const { value, diagnostics: said } = (0,template/* templateResources */.G)(prepared(stack.template, given), new Set(stack.nested.keys()), own);
        for (const each of said)
            all.push(each);
        for (const each of value) {
            const properties = (0,model_value/* field */.ZZ)(each.body, "Properties");
            if (each.type === outputsType) {
                for (const { key, value: output } of entriesOf(properties))
                    tell(stack, key, output);
                continue;
            }
            if (each.type === writerType)
                for (const { key, value } of entriesOf((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(properties, "WriterProps"), "exports")))
                    abroad.set(key, value);
            const construct = stack.constructOf(each.address);
            resources.push({
                ...each,
                ...around,
                address: own?.get(each.address) ?? each.address,
                span: { ...each.span, writtenIn: writing(construct) },
                ...(construct && { path: construct.path }),
            });
            const inner = stack.nested.get(each.address);
            if (!inner)
                continue;
            const parameters = new Map(entriesOf((0,model_value/* field */.ZZ)(properties, "Parameters")).map((one) => [one.key, one.value]));
            read(inner, parameters, each.perhaps === undefined ? around : { perhaps: each.perhaps });
        }
    }
    function tell(stack, key, output) {
        const value = (0,model_value/* field */.ZZ)(output, "Value");
        if (!value)
            return;
        const at = holders.get(stack);
        if (at !== undefined)
            outputs.set(`${at}.Outputs.${key}`, value);
        const name = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(output, "Export"), "Name"));
        // Of two stages with one name, nobody knows which is meant.
        if (name !== undefined)
            exports.set(`Fn::ImportValue(${name})`, exports.has(name) ? undefined : value);
    }
    const holders = new Map([...addresses].flatMap(([stack, own]) => [...stack.nested].map(([id, inner]) => [inner, own.get(id) ?? id])));
    for (const stack of stacks)
        read(stack, new Map(), {});
    const settle = (value, depth) => settled(value, (name) => {
        const meaning = outputs.get(name) ?? exports.get(name) ?? abroad.get(storeName(name));
        return meaning && depth < read_deepest ? settle(meaning, depth + 1) : undefined;
    });
    const isTold = [outputs, exports, abroad].some(({ size }) => size > 0);
    return {
        value: isTold ? resources.map((each) => ({ ...each, body: settle(each.body, 0) })) : resources,
        diagnostics: all,
    };
}
/**
 * What a stack tells one in another region goes through Parameter Store, by the names that stand on both sides.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib-readme.html#accessing-resources-in-a-different-stack-and-region
 */
const writerType = "Custom::CrossRegionExportWriter";
const storeName = (name) => name.slice(Math.max(0, name.indexOf("/cdk/exports/")));
/** What a stack is told by others, which are told by others: longer than this it is a circle. */
const read_deepest = 20;
/** A construct's path where it is the only one of it, without the `Resource` that a construct's main resource is called. */
function addressesOf(stacks) {
    const named = [];
    const visit = (stack) => {
        for (const { key } of entriesOf((0,model_value/* field */.ZZ)(stack.template, "Resources")))
            named.push({ stack, id: key, path: stack.constructOf(key)?.path.replace(/(?<=.)\/Resource$/, "") });
        for (const inner of stack.nested.values())
            visit(inner);
    };
    for (const stack of stacks)
        visit(stack);
    const counted = new Map();
    for (const { path, id } of named)
        for (const name of [path ?? "", id])
            counted.set(name, (counted.get(name) ?? 0) + 1);
    const addresses = new Map();
    for (const { stack, id, path } of named) {
        const own = addresses.get(stack) ?? new Map();
        // An address ends before the dot of an attribute, so its own last part has none.
        const isPlain = path !== undefined && counted.get(path) === 1 && !/\.[a-z_A-Z]+$/.test(path);
        own.set(id, isPlain ? path : stacks.length === 1 && stack === stacks[0] ? id : `${stack.id}/${id}`);
        addresses.set(stack, own);
    }
    return addresses;
}
const outputsType = "outputs of the stack";
/** With the values of its parameters as their defaults; and its outputs among its resources, so that they are evaluated alike. */
function prepared(template, given) {
    if (template.kind !== "dict")
        return template;
    const outputs = (0,model_value/* field */.ZZ)(template, "Outputs");
    return {
        ...template,
        entries: template.entries.map((each) => {
            if (each.key === "Parameters")
                return withDefaults(each, given);
            if (each.key !== "Resources" || each.value.kind !== "dict" || outputs?.kind !== "dict")
                return each;
            const { span } = outputs;
            const type = { kind: "text", pieces: [{ kind: "literal", text: outputsType, span }], span };
            const entries = [
                { key: "Type", keySpan: span, value: type },
                { key: "Properties", keySpan: span, value: outputs },
            ];
            const whole = { key: outputsType, keySpan: span, value: { kind: "dict", entries, span } };
            return { ...each, value: { ...each.value, entries: [...each.value.entries, whole] } };
        }),
    };
}
function withDefaults(parameters, given) {
    const { value } = parameters;
    if (value.kind !== "dict" || given.size === 0)
        return parameters;
    const entries = value.entries.map((parameter) => {
        const is = given.get(parameter.key);
        if (!is || parameter.value.kind !== "dict")
            return parameter;
        const rest = parameter.value.entries.filter(({ key }) => key !== "Default");
        const whole = [...rest, { key: "Default", keySpan: is.span, value: is }];
        return { ...parameter, value: { ...parameter.value, entries: whole } };
    });
    return { ...parameters, value: { ...value, entries } };
}

;// CONCATENATED MODULE: ./lib/src/formats/cdk/wants.js







/** Paths that recorded stacks may mean. */
const mostNamed = 2_000;
function wants(file, unit) {
    return pathsOf(file, unit).map((path) => ({ kind: "file", path }));
}
function pathsOf(file, unit) {
    const { path, text } = file;
    if (isTemplatePath(path))
        return [...manifestPaths(unit, path), ...wants_nestedIn(text).map((name) => beside(path, name))];
    if (isManifestPath(path))
        return mayBeManifest(file) ? listedIn(file) : [];
    if (path.endsWith(".metadata.json"))
        return namedIn(metadataIn(file));
    if (path.endsWith(".assets.json"))
        return templatesIn(file);
    if (path.endsWith(".map"))
        return sourcesIn(file);
    return text.includes("sourceMappingURL=") ? [`${path}.map`] : [];
}
function listedIn(manifest) {
    const { stacks, assemblies } = manifests.kept(manifest).value;
    return [
        ...assemblies.map((directory) => `${directory}/manifest.json`),
        ...stacks.flatMap(({ templateFile, metadataFile, assetFiles }) => [
            templateFile,
            ...(metadataFile === undefined ? [] : [metadataFile]),
            ...assetFiles,
        ]),
    ]
        .map((name) => beside(manifest.path, name))
        .concat(stacks.flatMap(({ metadata }) => namedIn(metadata)));
}
/** https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.NestedStack.html: it names the file that holds it. */
const wants_nestedIn = (template) => [...template.matchAll(/"aws:asset:path"\s*:\s*"([^"\\/]+\.json)"/g)].map(([, name = ""]) => name);
const templatesIn = (assets) => entriesAt(at(metadataIn(assets), "files")).flatMap(([, file]) => {
    const path = plainName(textAt(at(file, "source"), "path"));
    return path?.endsWith(".nested.template.json") ? [beside(assets.path, path)] : [];
});
function namedIn(metadata) {
    const found = new Set();
    for (const frame of framesIn(metadata)) {
        for (const { path } of (0,stack_frames/* framePlaces */.W)(frame))
            found.add(path);
        if (found.size > mostNamed)
            break;
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/src/formats/cdk/index.js






const isOurs = (file) => mayBeManifest(file) || (isSynthesised(file) && (0,shape/* mayBeTemplate */.Lz)(file.text));
const cdk = {
    name: "cdk",
    claims: isOurs,
    marks: isOurs,
    unit: assemblyOf,
    wants: wants,
    programs: programEndings,
    writer: () => undefined,
    read: (_unit, files) => readAssembly(files),
};


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

/***/ 8384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ firstOwn),
/* harmony export */   W: () => (/* binding */ framePlaces)
/* harmony export */ });
/** A frame of a recorded call stack to the files of the repository that it may mean. */
/** `new App (/home/ci/infra/main.ts:12:5)`, `<module> (/home/ci/app.py:4)`, `file:///home/ci/main.ts:12 (:)`, or the place alone. */
const frame = /(?:^|\(|\s)(?:file:\/\/)?((?:[A-Za-z]:)?[^():\n]+):([0-9]+)(?::[0-9]+)?\)?$/;
/** What is of the libraries and of the language, not of the program. */
const foreign = new Set(["node_modules", "site-packages", "dist-packages", "jsii-runtime.js"]);
/** The ends of a frame's path, the longest first: a machine has the repository somewhere. None for a frame of a library. */
function framePlaces(written) {
    const [, path = "", line = ""] = frame.exec(written
        .trim()
        .replace(/^at\s+/, "")
        .replace(/ \(:\)$/, "")) ?? [];
    const parts = path
        .replaceAll("\\", "/")
        .split("/")
        .filter((part) => part !== "" && part !== ".");
    if (parts.some((part) => foreign.has(part)) || path.startsWith("node:"))
        return [];
    return parts.map((_, from) => ({ path: parts.slice(from).join("/"), line: Number(line) }));
}
/** The first frame of a stack that lies in a file of the repository, whose paths `files` has. */
const firstOwn = (stack, has) => stack.flatMap(framePlaces).find(({ path }) => has(path));


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
