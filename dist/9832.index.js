export const id = 9832;
export const ids = [9832];
export const modules = {

/***/ 5957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ principals),
/* harmony export */   gK: () => (/* binding */ madeByModules),
/* harmony export */   jv: () => (/* binding */ handedPrincipal)
/* harmony export */ });
/** The words by which a call of a module whose files are elsewhere has something of Azure's in it. */
/** Who is assigned a role. */
const principals = ["principal_id", "principal_ids", "object_id", "principal_object_id"];
/** In whichever letters they are written. */
const handedPrincipal = new RegExp(`^(?:${principals.map((name) => name.replaceAll("_", "_?")).join("|")})$`, "i");
/** What a module of Azure's own makes, by the name that it has in the registries of Terraform and Bicep. */
const madeByModules = [
    [/cognitiveservices?-account|cognitive-services\/account/i, "Microsoft.CognitiveServices/accounts"],
    [
        /machinelearningservices-workspace|machine-learning-services\/workspace/i,
        "Microsoft.MachineLearningServices/workspaces",
    ],
    [/search-searchservice|search\/search-service/i, "Microsoft.Search/searchServices"],
    [/keyvault-vault|key-vault\/vault/i, "Microsoft.KeyVault/vaults"],
    [/storage-storageaccount|storage\/storage-account/i, "Microsoft.Storage/storageAccounts"],
    [
        /managedidentity-userassignedidentity|managed-identity\/user-assigned-identity/i,
        "Microsoft.ManagedIdentity/userAssignedIdentities",
    ],
];


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ joinAccess),
/* harmony export */   D: () => (/* binding */ unsaid)
/* harmony export */ });
/** Where nobody has said anything. Until somebody says which day it is, nothing has ended. */
const unsaid = {
    trustedAccounts: new Set(),
    approvedModels: [],
    approvedRegions: [],
    approvedNetworks: [],
    approvedGuardrails: [],
    today: "1970-01-01",
};
/** What several readings of one revision come to together. */
const joinAccess = (all) => ({
    value: {
        subjects: new Map(all.flatMap(({ value }) => [...value.subjects])),
        grants: all.flatMap(({ value }) => value.grants),
        dormant: new Map(all.flatMap(({ value }) => [...value.dormant])),
        limits: new Map(all.flatMap(({ value }) => [...value.limits])),
        settings: all.flatMap(({ value }) => value.settings),
        lints: all.flatMap(({ value }) => value.lints),
    },
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
});


/***/ }),

/***/ 865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fabricWord),
/* harmony export */   t: () => (/* binding */ googleSource)
/* harmony export */ });
/** The words by which a call of a module whose files are elsewhere has something of Google's in it. */
/** What Fabric's modules are handed, and those that took up its words. */
const fabricWord = /^(?:iam|iam_bindings|iam_bindings_additive|iam_by_principals|iam_by_principals_additive|iam_by_principals_conditional|group_iam|iam_additive|iam_members|iam_\w+_roles|iam_deny_policies|org_policies|data_access_logs)$/;
/** Google's own modules, by the ends of their paths and by their names in the registry. */
const googleSource = /_iam\/?(?:\?.*)?$|terraform-google-modules\/|\/cloud-identity-group(?:\/|\?|$)|\/simple-sa(?:\?|$)/;


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clouds: () => (/* binding */ clouds),
  foreseeClouds: () => (/* binding */ foreseeClouds),
  loadClouds: () => (/* binding */ loadClouds),
  readAccess: () => (/* binding */ readAccess),
  spellingOf: () => (/* binding */ spellingOf)
});

;// CONCATENATED MODULE: ./lib/src/clouds/aws/entry.js
const aws = {
    name: "aws",
    marks: /\baws|AWS::|"Statement"|\bStatement:/,
    types: /^(?:data\.)?aws(?:cc)?_|^AWS::|^Custom::|^iam:/,
    // Documents, statements in the words of the provider's data source, managed policies.
    handed: /^(?:Statement|Effect|(?:not_)?actions)$|"Statement"\s*:|^arn:[a-z-]+:iam::aws:policy\//,
    load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6792), __webpack_require__.e(170), __webpack_require__.e(7358), __webpack_require__.e(6050), __webpack_require__.e(1180)]).then(__webpack_require__.bind(__webpack_require__, 1180)).then((m) => m.aws),
};

// EXTERNAL MODULE: ./lib/src/clouds/azure/module-words.js
var module_words = __webpack_require__(5957);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/entry.js

const azure = {
    name: "azure",
    marks: /\baz(?:urerm|uread|api)_|Microsoft\.|management\.azure/,
    // Outputs come here where they may be keys.
    types: /^(?:data\.)?az(?:urerm|uread|api)_|\/|^output$/,
    handed: new RegExp([module_words/* handedPrincipal */.jv, ...module_words/* madeByModules */.gK.map(([pattern]) => pattern)].map(({ source }) => source).join("|"), "i"),
    load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(7893)]).then(__webpack_require__.bind(__webpack_require__, 7893)).then((m) => m.azure),
};

// EXTERNAL MODULE: ./lib/src/clouds/cloud.js
var cloud = __webpack_require__(2844);
;// CONCATENATED MODULE: ./lib/src/clouds/concerns.js
/** INVARIANT: a cloud that is left out reads nothing in these units. */
const concerned = (clouds, units) => clouds.filter((cloud) => units.some(({ resources }) => resources.some((resource) => concerns(cloud, resource))));
/** A call of a module whose files are elsewhere is every cloud's that knows a word in it. */
const concerns = ({ types, handed }, { type, body }) => type === "module" ? hasWord(body, handed) : types.test(type);
function hasWord(value, pattern) {
    switch (value.kind) {
        case "text":
            return pattern.test(value.pieces.map((piece) => (piece.kind === "literal" ? piece.text : "\0")).join(""));
        case "list":
            return value.items.some((item) => hasWord(item, pattern));
        case "dict":
            return value.entries.some((entry) => pattern.test(entry.key) || hasWord(entry.value, pattern));
        case "reference":
            return value.resolved !== undefined && hasWord(value.resolved, pattern);
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./lib/src/clouds/gcp/module-words.js
var gcp_module_words = __webpack_require__(865);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/entry.js

const gcp = {
    name: "gcp",
    marks: /\bgoogle_|\bcnrm\b|roles\/|includedPermissions/,
    types: /^(?:data\.)?google(?:workspace)?_|^gcloud:|^fabric:|^cnrm:/,
    handed: new RegExp(`${gcp_module_words/* fabricWord */.K.source}|${gcp_module_words/* googleSource */.t.source}`),
    load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6050), __webpack_require__.e(7303)]).then(__webpack_require__.bind(__webpack_require__, 7303)).then((m) => m.gcp),
};

;// CONCATENATED MODULE: ./lib/src/clouds/index.js





const clouds = [aws, azure, gcp];
const loaded = new Map();
/** Begins to load what these files seem to ask for: nothing rests on it but time. */
async function foreseeClouds(files) {
    await load(clouds.filter(({ marks }) => files.some(({ text }) => marks.test(text))), files);
}
/** Awaited before `readAccess` of these units, with the files that they were read from. */
const loadClouds = (units, files) => load(concerned(clouds, units), files);
async function load(entries, files) {
    await Promise.all(entries.map(async (entry) => {
        const cloud = loaded.get(entry.name) ?? (await entry.load());
        loaded.set(entry.name, cloud);
        await cloud.prepare?.(files.map(({ text }) => text));
    }));
}
function readAccess(units, estate) {
    const { value, diagnostics } = (0,cloud/* joinAccess */.B)(clouds.flatMap(({ name }) => loaded.get(name)?.read(units, estate) ?? []));
    return { value, diagnostics: [...diagnostics, ...unread(units)] };
}
/** What nobody was loaded to read would be access that nobody sees. */
const unread = (units) => concerned(clouds.filter(({ name }) => !loaded.has(name)), units).map(({ name }) => ({
    code: "unsupported",
    severity: "error",
    message: `what there is of ${name} was not read`,
    at: { path: "." },
}));
const spellingOf = (cloud) => loaded.get(cloud)?.spelling;


/***/ })

};
