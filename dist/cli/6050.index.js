export const id = 6050;
export const ids = [6050];
export const modules = {

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Rows to groups by a key, in the order in which the keys first occur (Map.groupBy is younger than the oldest Node we run on). */
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const each of all) {
        const key = keyOf(each);
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    return groups;
}


/***/ }),

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/**
 * What `role_arn` names: Terraform writes it so, CloudFormation `RoleArn`, the provider's own interfaces `roleArn`. Their schemas
 * are the same but for that, also in their acronyms: `custom_jwt_authorizer`, `CustomJWTAuthorizer`.
 */
function named(value, name) {
    const exact = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, name);
    if (exact || value?.kind !== "dict")
        return exact;
    const letters = lettersOf(name);
    const isSame = ({ key }) => key.length === letters.length && key.toLowerCase() === letters;
    return value.entries.findLast((each) => isSame(each) && each.key !== letters)?.value;
}
/** By name, of which there are as many as readers ask for. */
const spelled = new Map();
function lettersOf(name) {
    const known = spelled.get(name) ?? name.replaceAll("_", "").toLowerCase();
    spelled.set(name, known);
    return known;
}
/** All values at the end of a path: blocks repeat. */
const all = (value, ...path) => path.reduce((found, name) => found.flatMap((each) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(named(each, name))), (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(value));
const text = (written, { span }) => ({
    kind: "text",
    pieces: [{ kind: "literal", text: written, span }],
    span,
});
/** The text of a value, also of a number or a boolean. */
function textIn(value) {
    if (value?.kind === "reference" && value.resolved)
        return textIn(value.resolved);
    return value?.kind === "scalar" && value.value !== null ? String(value.value) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value);
}


/***/ }),

/***/ 4434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ blameOf)
/* harmony export */ });
/** Where to point for a value: what was written, and the way it came. */
function blameOf(value) {
    const via = [...(value.via ?? []), ...(value.kind === "text" ? placesOf(value) : [])];
    return via.length > 0 ? { span: value.span, via } : { span: value.span };
}
/** Where the parts of a text were written that stand elsewhere, and what had a say in those that stand here. */
const placesOf = ({ pieces, span }) => pieces.flatMap((piece) => [
    ...(isWithin(piece.span, span) || isNowhere(piece.span) ? [] : [piece.span]),
    ...(piece.via ?? []),
]);
/** What goes without saying was written nowhere. */
const isNowhere = ({ start, end }) => start === end;
const isWithin = (inner, outer) => inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ stageOf)
});

// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/src/model/day.js
var model_day = __webpack_require__(3902);
;// CONCATENATED MODULE: ./lib/src/clouds/data/lifecycle.json
const lifecycle_namespaceObject = /*#__PURE__*/JSON.parse('{"from":{"aws":"https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html","azure":"https://learn.microsoft.com/azure/ai-foundry/openai/concepts/model-retirements","gcp":"https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions","as-of":"2026-11-23"},"aws":[{"id":"stability.stable-diffusion-xl-v0","ends":"2024-04-30","legacy":"2024-02-02","instead":"stability.stable-diffusion-xl-v1"},{"id":"stability.stable-diffusion-xl-v1","ends":"2025-05-20","legacy":"2024-10-16","instead":"stability.stable-image-core"},{"id":"cohere.command-text-v14","ends":"2025-08-12","legacy":"2024-10-04","instead":"cohere.command-r-v1:0"},{"id":"cohere.command-light-text-v14","ends":"2025-08-12","legacy":"2024-10-04","instead":"cohere.command-r-v1:0"},{"id":"anthropic.claude-v1","ends":"2024-02-28","legacy":"2023-11-28"},{"id":"anthropic.claude-v2","ends":"2025-07-21","legacy":"2025-01-21"},{"id":"anthropic.claude-v2:1","ends":"2025-07-21","legacy":"2025-01-21"},{"id":"anthropic.claude-instant-v1","ends":"2025-07-21","legacy":"2025-01-21"},{"id":"anthropic.claude-3-sonnet-20240229-v1:0","ends":"2025-07-21","legacy":"2025-01-21","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-3-opus-20240229-v1:0","ends":"2026-01-15","legacy":"2025-07-15","instead":"anthropic.claude-opus-4-1-20250805-v1:0"},{"id":"anthropic.claude-3-5-sonnet-20240620-v1:0","ends":"2026-03-01","legacy":"2025-08-25","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-3-5-sonnet-20241022-v2:0","ends":"2026-03-01","legacy":"2025-08-25","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-3-7-sonnet-20250219-v1:0","ends":"2026-04-28","legacy":"2025-10-28","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-opus-4-20250514-v1:0","ends":"2026-05-31","legacy":"2025-10-01","instead":"anthropic.claude-opus-4-1-20250805-v1:0"},{"id":"amazon.titan-text-premier-v1:0","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-pro-v1:0"},{"id":"amazon.titan-text-express-v1","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-micro-v1:0"},{"id":"amazon.titan-text-lite-v1","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-lite-v1:0"},{"id":"amazon.titan-image-generator-v1","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-canvas-v1:0"},{"id":"meta.llama2-13b-chat-v1","ends":"2024-10-30","legacy":"2024-05-12","instead":"meta.llama3-1-8b-instruct-v1:0"},{"id":"meta.llama2-70b-chat-v1","ends":"2024-10-30","legacy":"2024-05-12","instead":"meta.llama3-1-70b-instruct-v1:0"},{"id":"meta.llama2-13b-v1","ends":"2024-10-30","legacy":"2024-05-12"},{"id":"meta.llama2-70b-v1","ends":"2024-10-30","legacy":"2024-05-12"},{"id":"ai21.j2-mid-v1","ends":"2025-03-12","legacy":"2024-04-30","instead":"ai21.jamba-1-5-mini-v1:0"},{"id":"ai21.j2-ultra-v1","ends":"2025-03-12","legacy":"2024-04-30","instead":"ai21.jamba-1-5-large-v1:0"},{"id":"ai21.j2-grande-instruct","ends":"2025-03-12","legacy":"2024-04-30"},{"id":"ai21.j2-jumbo-instruct","ends":"2025-03-12","legacy":"2024-04-30"},{"id":"ai21.jamba-instruct-v1:0","ends":"2025-08-01","legacy":"2025-01-31","instead":"ai21.jamba-1-5-mini-v1:0"},{"id":"stability.stable-image-core-v1:0","ends":"2025-09-04","legacy":"2025-01-31","instead":"stability.stable-image-core-v1:1"},{"id":"stability.sd3-large-v1:0","ends":"2025-09-04","legacy":"2025-01-31","instead":"stability.sd3-5-large-v1:0"},{"id":"stability.stable-image-ultra-v1:0","ends":"2025-09-04","legacy":"2025-01-31","instead":"stability.stable-image-ultra-v1:1"},{"id":"meta.llama3-1-405b-instruct-v1:0","ends":"2026-07-07","legacy":"2026-01-07"},{"id":"meta.llama3-2-11b-instruct-v1:0","ends":"2026-07-07","legacy":"2026-01-07"},{"id":"amazon.nova-canvas-v1:0","ends":"2026-09-30"}],"azure":[{"id":"gpt-35-turbo 0301","ends":"2025-02-13"},{"id":"gpt-35-turbo 0613","ends":"2025-02-13"},{"id":"gpt-35-turbo-16k 0613","ends":"2025-04-30"},{"id":"gpt-4 0314","ends":"2025-06-06"},{"id":"gpt-4-32k 0314","ends":"2025-06-06"},{"id":"gpt-4 0613","ends":"2025-06-06"},{"id":"gpt-4-32k 0613","ends":"2025-06-06"},{"id":"gpt-4.5-preview","ends":"2025-07-14"},{"id":"o1-preview","ends":"2025-07-28"},{"id":"gpt-4o-realtime-preview 2024-10-01","ends":"2025-03-26","legacy":"2025-02-25"},{"id":"babbage-002","ends":"2025-01-27"},{"id":"davinci-002","ends":"2025-01-27"},{"id":"dall-e-2","ends":"2025-01-27"},{"id":"ada","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"babbage","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"curie","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"davinci","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-ada-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-babbage-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-curie-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-davinci-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-davinci-002","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-davinci-003","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"code-davinci-002","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"code-cushman-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"gpt-5-chat 2025-08-07","ends":"2026-03-01"},{"id":"gpt-5-chat 2025-10-03","ends":"2026-03-01"},{"id":"gpt-4o 2024-05-13","ends":"2026-10-01","legacy":"2025-05-13"},{"id":"gpt-4o 2024-08-06","ends":"2026-10-01","legacy":"2025-08-06"},{"id":"gpt-4o 2024-11-20","ends":"2026-10-01","legacy":"2025-11-20"},{"id":"gpt-4o-mini 2024-07-18","ends":"2026-10-01","legacy":"2025-07-18"},{"id":"gpt-4.1 2025-04-14","ends":"2026-10-14","legacy":"2026-04-14"},{"id":"gpt-4.1-mini 2025-04-14","ends":"2026-10-14","legacy":"2026-04-14"},{"id":"gpt-4.1-nano 2025-04-14","ends":"2026-10-14","legacy":"2026-04-14"},{"id":"o1 2024-12-17","ends":"2026-07-15","legacy":"2025-12-17"},{"id":"o1-pro 2025-03-19","ends":"2026-09-18","legacy":"2026-03-19"},{"id":"o3-mini 2025-01-31","ends":"2026-08-02","legacy":"2026-01-31"},{"id":"o3 2025-04-16","ends":"2026-10-16","legacy":"2026-04-16"},{"id":"o4-mini 2025-04-16","ends":"2026-10-16","legacy":"2026-04-16"},{"id":"o3-pro 2025-06-10","ends":"2026-12-10","legacy":"2026-06-10"},{"id":"o3-deep-research 2025-06-26","ends":"2026-12-26","legacy":"2026-06-26"},{"id":"codex-mini 2025-05-16","ends":"2026-11-15","legacy":"2026-05-16"},{"id":"gpt-5-mini 2025-08-07","ends":"2027-02-06","legacy":"2026-08-07"},{"id":"gpt-5-nano 2025-08-07","ends":"2027-02-06","legacy":"2026-08-07"},{"id":"gpt-5-codex 2025-09-15","ends":"2027-03-17","legacy":"2026-09-15"},{"id":"gpt-5-pro 2025-10-06","ends":"2027-04-07","legacy":"2026-10-06"},{"id":"gpt-5.1 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"gpt-5.1-chat 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"gpt-5.1-codex 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"gpt-5.1-codex-mini 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"model-router 2025-11-18","ends":"2027-05-20","legacy":"2026-11-18"},{"id":"gpt-4o-audio-preview 2024-12-17","ends":"2026-02-02"},{"id":"gpt-4o-realtime-preview 2024-12-17","ends":"2026-02-02"},{"id":"dall-e-3","ends":"2026-02-18"}],"gcp":[{"id":"gemini-1.0-pro-001","ends":"2025-04-09","legacy":"2024-02-15"},{"id":"gemini-1.0-pro-vision-001","ends":"2025-04-09","legacy":"2024-02-15"},{"id":"text-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"chat-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"code-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"codechat-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"code-gecko*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"gemini-1.5-pro-001","ends":"2025-05-24"},{"id":"gemini-1.5-flash-001","ends":"2025-05-24"},{"id":"gemini-1.5-pro-002","ends":"2025-09-24"},{"id":"gemini-1.5-flash-002","ends":"2025-09-24"},{"id":"gemini-2.0-flash-001","ends":"2026-06-01"},{"id":"gemini-2.0-flash-lite-001","ends":"2026-06-01"},{"id":"gemini-2.5-pro","ends":"2026-12-01"},{"id":"gemini-2.5-flash","ends":"2026-12-01"},{"id":"gemini-2.5-flash-lite","ends":"2026-10-16"},{"id":"gemini-live-2.5-flash-native-audio","ends":"2026-12-13"},{"id":"gemini-3-pro-preview","ends":"2026-03-09"},{"id":"imagen-4.0-generate-001","ends":"2026-08-17"},{"id":"imagen-4.0-ultra-generate-001","ends":"2026-08-17"},{"id":"imagen-4.0-fast-generate-001","ends":"2026-08-17"},{"id":"imagen-3.0-generate-002","ends":"2025-11-10"},{"id":"veo-2.0-generate-001","ends":"2026-06-30"},{"id":"veo-3.0-generate-001","ends":"2026-06-30"},{"id":"veo-3.0-fast-generate-001","ends":"2026-06-30"},{"id":"text-embedding-004","ends":"2026-01-14"},{"id":"claude-3-opus","ends":"2026-08-01"},{"id":"claude-3-5-sonnet","ends":"2026-02-19"},{"id":"claude-3-5-sonnet-v2","ends":"2026-02-19"},{"id":"claude-3-7-sonnet","ends":"2026-05-11"},{"id":"claude-3-5-haiku","ends":"2026-07-05"},{"id":"claude-3-haiku","ends":"2026-08-23"},{"id":"jamba-1.5-large","ends":"2026-02-27"},{"id":"jamba-1.5-mini","ends":"2026-02-27"}]}');
;// CONCATENATED MODULE: ./lib/src/clouds/lifecycle.js
/** A model's id to where it stands in its provider's lifecycle on a day. */



/** So many days ahead its end is worth a word. */
const near = 90;
/** An unknown model has no stage. */
function stageOf(provider, id, today) {
    const model = lifecycleOf(provider, id);
    if (!model)
        return undefined;
    const left = (0,model_day/* daysBetween */.YM)(today, model.ends);
    const name = left <= 0 ? "retired-model" : isPast(model.legacy, today) ? "legacy-model" : "retiring-model";
    if (name === "retiring-model" && left > near)
        return undefined;
    const detail = left <= 0
        ? `was retired on ${model.ends}, ${days(-left)} ago`
        : `${name === "legacy-model" ? "is kept for those who use it already, and " : ""}will be retired on ${model.ends}, in ${days(left)}`;
    return { name, detail, ...(model.instead !== undefined && { instead: model.instead }) };
}
/** Statements name the same few models again and again. */
const asked = new Map();
function lifecycleOf(provider, id) {
    const key = `${provider} ${id}`;
    const answer = asked.get(key) ?? { is: found(lifecycle_namespaceObject[provider], id) };
    asked.set(key, answer);
    return answer.is;
}
const found = (known, id) => known.find((each) => each.id === id) ??
    known.find((each) => id.startsWith(`${each.id}:`) || (0,pattern/* covers */.hU)((0,pattern/* glob */.TI)(each.id), (0,pattern/* glob */.TI)(id)) === "yes") ??
    latest(known, id);
/** A name that leaves out the number of its version stands for the last one. */
const latest = (known, id) => known
    .filter((each) => each.id.startsWith(`${id}-`) && /^\d{3}$/.test(each.id.slice(id.length + 1)))
    .toSorted((a, b) => (0,model_day/* daysBetween */.YM)(b.ends, a.ends))
    .at(-1);
const isPast = (day, today) => day !== undefined && (0,model_day/* daysBetween */.YM)(day, today) >= 0;
const days = (count) => `${count} ${count === 1 ? "day" : "days"}`;


/***/ }),

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isModelKey),
/* harmony export */   PS: () => (/* binding */ namesModelKey),
/* harmony export */   lP: () => (/* binding */ isKeyText),
/* harmony export */   p6: () => (/* binding */ namesModelProvider),
/* harmony export */   xq: () => (/* binding */ holdsModelKey)
/* harmony export */ });
/** Names of secrets and of environment variables to whether they stand for the key of a model's provider. */
const provider = /(^|[^a-z])(open-?ai|anthropic|claude|gemini|mistral|cohere|hugging-?face|hf|perplexity|deepseek|groq|azure-openai)([^a-z]|$)/i;
/** `prod/openai`, `anthropic-api-key`. */
const namesModelProvider = (name) => provider.test(name.replaceAll("_", "-"));
/** `OPENAI_API_KEY`, `AWS_BEARER_TOKEN_BEDROCK`: https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-use.html */
const namesModelKey = (variable) => /^aws_bearer_token_bedrock$/i.test(variable) ||
    (namesModelProvider(variable) && /(^|_)(api_?key|key|token|secret)$/i.test(variable));
/**
 * Keys that show by themselves whose they are.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
const isModelKey = (text) => /^(ABSKQmVkcm9ja0FQSUtleS[\w+/=-]+|bedrock-api-key-[\w+/=-]{20,}|sk-(ant|proj)-[\w-]{10,}|hf_[A-Za-z0-9]{20,})$/.test(text);
/** A variable by its name and the text that it is set to. */
const holdsModelKey = (name, text) => text !== undefined && (isModelKey(text) || (namesModelKey(name) && isKeyText(text)));
/** What is filled in elsewhere, or is plainly none, is no key. */
const isKeyText = (text) => text.length >= 8 &&
    !/^(arn:|\$|\{\{|<|ssm:|secretsmanager:|projects\/)|change|replace|example|dummy|placeholder|your/i.test(text);


/***/ }),

/***/ 3450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formerly)
/* harmony export */ });
/** An address and the moves that its unit declares to where it was before. */
/** Where something was that moved by itself, with all its instances, or with the module that it is in. */
function formerly(address, moved) {
    if (moved.size === 0)
        return undefined;
    for (let end = address.length; end > 0; end = Math.max(address.lastIndexOf(".", end - 1), address.lastIndexOf("[", end - 1))) {
        const from = moved.get(address.slice(0, end));
        if (from !== undefined)
            return from + address.slice(end);
    }
    return undefined;
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** A reading to one that is done when it is first asked for, and then known. */
function once(read) {
    let value;
    return () => {
        value ??= { of: read() };
        return value.of;
    };
}


/***/ }),

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ withoutInstance),
/* harmony export */   SH: () => (/* binding */ usersByAddress),
/* harmony export */   hs: () => (/* binding */ lonePiece),
/* harmony export */   vP: () => (/* binding */ byReference),
/* harmony export */   yz: () => (/* binding */ referenced)
/* harmony export */ });
/** `aws_iam_role.app` and `aws_iam_role.app[0]` are written for each other. */
function byReference(all, value) {
    const address = referenced(value);
    if (address === undefined)
        return undefined;
    return all.get(address) ?? all.get(withoutInstance(address)) ?? all.get(`${address}[0]`);
}
/** The address that a value is, or that a string wholly consists of. */
function referenced(value) {
    if (value.kind === "reference")
        return value.address;
    const only = value.kind === "text" ? lonePiece(value) : undefined;
    return only?.kind === "hole" ? only.name.replace(/\.[a-z_A-Z]+$/, "") : undefined;
}
/** What a text consists of, blanks around it aside. */
function lonePiece({ pieces }) {
    const [only, ...rest] = pieces.filter((piece) => piece.kind === "hole" || piece.text.trim() !== "");
    return rest.length === 0 ? only : undefined;
}
const withoutInstance = (address) => address.replace(/\[[^\]]*\]$/, "");
/** Every address that occurs in a body, with the resources it occurs in. What only tells of a resource does nothing with it. */
function usersByAddress(unit) {
    const users = new Map();
    for (const resource of unit.resources.filter(({ type }) => type !== "output"))
        for (const address of addressesOf(resource)) {
            const list = users.get(address);
            if (list)
                list.push(resource);
            else
                users.set(address, [resource]);
        }
    return users;
}
function addressesOf({ body }) {
    const found = new Set();
    collectAddresses(body, found);
    return found;
}
function collectAddresses(value, into) {
    switch (value.kind) {
        case "reference":
            into.add(value.address);
            if (value.resolved)
                collectAddresses(value.resolved, into);
            return;
        case "list":
            for (const item of value.items)
                collectAddresses(item, into);
            return;
        case "dict":
            for (const each of value.entries)
                collectAddresses(each.value, into);
            return;
        case "text":
            for (const piece of value.pieces)
                if (piece.kind === "hole")
                    into.add(piece.name.replace(/\.[a-z_A-Z]+$/, ""));
    }
}


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isTimeBound),
/* harmony export */   f: () => (/* binding */ voidTimes)
/* harmony export */ });
/* harmony import */ var _access_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3902);
/** Conditions on the time to whether they end on a day that is near, and to what is amiss with those that limit nothing. */


/** What is granted for longer than that, in days, is not granted for a time. */
const longest = 90;
const timeKeys = ["aws:currenttime", "aws:epochtime", "request.time"];
const timeTests = (conditions) => conditions.filter((each) => each.kind === "test" && timeKeys.includes(each.key));
const endsIn = (tests) => tests.filter(({ operator: { test, negated } }) => (test === "less" || test === "less-or-equal") && !negated);
/** Whether an allow under these conditions ends soon; an end that is not known is taken for one. */
const isTimeBound = (conditions, today) => endsIn(timeTests(conditions)).some((end) => {
    const day = lastDayIn(end);
    return day === undefined || (0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, day) <= longest;
});
/** What of the conditions of one allow, which must all hold, limits nothing. `today` as in Estate. */
function voidTimes(conditions, today) {
    const tests = timeTests(conditions);
    const [first] = tests;
    if (!first)
        return [];
    const misread = tests.find(({ operator }) => operator.domain !== "date" && operator.domain !== "number");
    if (misread)
        return [{ condition: misread, detail: "is compared as text, which says nothing of the time" }];
    const ends = endsIn(tests);
    if (ends.length === 0)
        return first.operator.test === "equals" ? [] : [{ condition: first, detail: "has a beginning and no end" }];
    return ends.flatMap((condition) => {
        const day = lastDayIn(condition);
        return day !== undefined && (0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, day) < 0
            ? [{ condition, detail: `ended on ${day}, so nothing is granted` }]
            : [];
    });
}
/** Any of several ends suffices, so the last counts; undefined where one of them is not known. */
function lastDayIn({ values }) {
    const days = values.flatMap((value) => dayIn(value) ?? []);
    return days.length < values.length ? undefined : days.sort().at(-1);
}
/** A date, or seconds since 1970. */
function dayIn(value) {
    const text = (0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .exactText */ .ns)(value);
    if (text === undefined)
        return undefined;
    const time = /^\d{9,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
    return Number.isNaN(time) ? undefined : (0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(new Date(time));
}


/***/ })

};
