export const id = 7170;
export const ids = [7170];
export const modules = {

/***/ 4392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ madeDict),
/* harmony export */   O8: () => (/* binding */ madeList),
/* harmony export */   fu: () => (/* binding */ madeText),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   qO: () => (/* binding */ withFields)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/** Texts, lists and maps that a format makes of what its author only named: all of it stands for the text that named it. */

function madeText(text, span) {
    const literal = (part) => ({ kind: "literal", text: part, span });
    // INVARIANT: no piece is as long as its span, unless it was written there.
    const isTaken = text.length === span.end - span.start && text !== (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span);
    return { kind: "text", pieces: isTaken ? [literal(text.slice(0, 1)), literal(text.slice(1))] : [literal(text)], span };
}
const madeList = (items, span) => ({ kind: "list", items, span });
/** What is undefined is left out. */
const madeDict = (fields, span) => ({
    kind: "dict",
    entries: Object.entries(fields).flatMap(([key, value]) => value ? [{ key, keySpan: span, value }] : []),
    span,
});
/** A map with some of its values replaced or added; what is undefined goes. */
function withFields(map, fields) {
    const kept = map.entries.filter(({ key }) => !Object.hasOwn(fields, key));
    return { ...map, entries: [...kept, ...madeDict(fields, map.span).entries] };
}
/** A name and what stands under it; the name alone where that came from another file. */
const wholeOf = ({ keySpan, value }) => keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan;


/***/ }),

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configurationOf: () => (/* binding */ configurationOf),
  loadScan: () => (/* binding */ loadScan)
});

// EXTERNAL MODULE: ./lib/src/change/whole.js
var whole = __webpack_require__(5168);
// EXTERNAL MODULE: ./lib/src/clouds/index.js + 4 modules
var clouds = __webpack_require__(9832);
// EXTERNAL MODULE: ./lib/src/export-files.js
var export_files = __webpack_require__(8256);
// EXTERNAL MODULE: ./lib/src/formats/made.js
var formats_made = __webpack_require__(4392);
// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/exports/piece.js
/** A part of an export that is read by itself: an item of a list that may be as long as an account is large, or what is left without those. */

/** A region of a piece with nothing but the lines it stands on, so that nobody need keep the rest. */
function alone(span) {
    const from = span.source.text.lastIndexOf("\n", span.start - 1) + 1;
    const text = copied(span.source.text.slice(from, span.end));
    const source = { ...span.source, text, firstLine: (0,model_source/* startOf */.GH)(span).line };
    return { ...span, source, start: span.start - from, end: span.end - from };
}
/** A slice of a text keeps all of that in memory; a copy does not. */
const copied = (slice) => Buffer.from(slice).toString();

;// CONCATENATED MODULE: ./lib/src/exports/aws-authorization.js
/**
 * What `aws iam get-account-authorization-details` prints to identities and policies in the shape that templates have.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */




/** By the list that an item stands in: what it is, and its arguments. */
const kinds = {
    UserDetailList: { type: "AWS::IAM::User", body: userOf },
    GroupDetailList: { type: "AWS::IAM::Group", body: groupOf },
    RoleDetailList: { type: "AWS::IAM::Role", body: roleOf },
};
const policies = "Policies";
const lists = [...Object.keys(kinds), policies];
const awsAuthorization = {
    name: "aws iam get-account-authorization-details",
    lists,
    read: ({ list, value, ...piece }) => list === undefined ? wholeOf({ value, ...piece }) : value.kind === "dict" ? itemOf(list, value) : undefined,
};
/** Without its lists, it says whether there is more. */
function wholeOf({ value }) {
    if (value.kind !== "dict" || !lists.some((list) => (0,model_value/* field */.ZZ)(value, list)))
        return undefined;
    const truncated = (0,model_value/* field */.ZZ)(value, "IsTruncated");
    const isTruncated = truncated?.kind === "scalar" && truncated.value === true;
    const more = isTruncated || (0,model_value/* field */.ZZ)(value, "NextToken") !== undefined;
    return {
        cloud: "aws",
        resources: [],
        pageOf: awsAuthorization.name,
        ...(more && { partial: `only the first part of the account is here: ${wholly}` }),
    };
}
const wholly = "print it without a limit, or put the pages after each other in one file";
function itemOf(list, item) {
    const kind = Object.hasOwn(kinds, list) ? kinds[list] : undefined;
    const arn = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "Arn"));
    if (arn === undefined || !lists.includes(list))
        return undefined;
    const tenant = /^arn:[^:]*:iam::(\d{12}):/.exec(arn)?.[1];
    const resources = kind
        ? [{ address: arn, type: kind.type, body: (0,formats_made/* madeDict */.O)({ Properties: kind.body(item) }, item.span), span: item.span }]
        : policyOf(copied(arn), item);
    return { cloud: "aws", ...(tenant !== undefined && { tenant }), resources };
}
/**
 * Only the version in force grants anything, and only it is kept. What the provider wrote is here as it is in force, newer than any
 * list of such policies.
 */
function policyOf(arn, item) {
    const document = inForce((0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(item, "PolicyVersionList")));
    // Other commands list policies too, by their names alone.
    if (!document)
        return [];
    const span = alone(document.span);
    const fields = { document: document.kind === "dict" ? (0,formats_made/* madeText */.fu)((0,model_source/* textOf */.b6)(span), span) : written(document) };
    if (arn.includes(":iam::aws:policy/"))
        return [{ address: arn, type: "iam:provided-policy", body: (0,formats_made/* madeDict */.O)(fields, span), span }];
    const kept = (name) => {
        const text = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, name));
        return text === undefined ? undefined : (0,formats_made/* madeText */.fu)(copied(text), span);
    };
    const properties = { ManagedPolicyName: kept("PolicyName"), Path: kept("Path"), PolicyDocument: fields.document };
    const body = (0,formats_made/* madeDict */.O)({ Properties: (0,formats_made/* madeDict */.O)(properties, span) }, span);
    return [{ address: arn, type: "AWS::IAM::ManagedPolicy", body, span }];
}
function inForce(versions) {
    const isDefault = (version) => {
        const value = (0,model_value/* field */.ZZ)(version, "IsDefaultVersion");
        return value?.kind === "scalar" && value.value === true;
    };
    return (0,model_value/* field */.ZZ)(versions.find(isDefault) ?? (versions.length === 1 ? versions[0] : undefined), "Document");
}
const argumentsOf = (item, fields) => (0,formats_made/* madeDict */.O)({
    Path: (0,model_value/* field */.ZZ)(item, "Path"),
    ManagedPolicyArns: listOf(item, "AttachedManagedPolicies", "PolicyArn"),
    PermissionsBoundary: (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(item, "PermissionsBoundary"), "PermissionsBoundaryArn"),
    ...fields,
}, item.span);
/** One field of each of a list. */
function listOf(item, list, name) {
    const found = (0,model_value/* field */.ZZ)(item, list);
    return (found &&
        (0,formats_made/* madeList */.O8)((0,model_value/* items */.ld)(found).flatMap((each) => (0,model_value/* field */.ZZ)(each, name) ?? []), found.span));
}
function roleOf(item) {
    return argumentsOf(item, {
        RoleName: (0,model_value/* field */.ZZ)(item, "RoleName"),
        AssumeRolePolicyDocument: written((0,model_value/* field */.ZZ)(item, "AssumeRolePolicyDocument")),
        Policies: inlineOf(item, "RolePolicyList"),
    });
}
function userOf(item) {
    return argumentsOf(item, {
        UserName: (0,model_value/* field */.ZZ)(item, "UserName"),
        Groups: (0,model_value/* field */.ZZ)(item, "GroupList"),
        Policies: inlineOf(item, "UserPolicyList"),
    });
}
function groupOf(item) {
    return argumentsOf(item, { GroupName: (0,model_value/* field */.ZZ)(item, "GroupName"), Policies: inlineOf(item, "GroupPolicyList") });
}
function inlineOf(item, list) {
    const found = (0,model_value/* field */.ZZ)(item, list);
    const plain = (each) => each.kind === "dict" ? (0,formats_made/* withFields */.qO)(each, { PolicyDocument: written((0,model_value/* field */.ZZ)(each, "PolicyDocument")) }) : each;
    return found && (0,formats_made/* madeList */.O8)((0,model_value/* items */.ld)(found).map(plain), found.span);
}
/**
 * A document as the text that it is: an account has many, each is read when it is looked into, and what is parsed takes many times
 * the memory of its text. The service itself answers with documents that are encoded for URLs, which its client decodes and other
 * programs may not.
 */
function written(document) {
    if (document?.kind === "dict")
        return (0,formats_made/* madeText */.fu)((0,model_source/* textOf */.b6)(document.span), document.span);
    const text = (0,model_value/* literal */.eu)(document);
    if (document === undefined || text === undefined || !/^\s*%7B/i.test(text))
        return document;
    try {
        return (0,formats_made/* madeText */.fu)(decodeURIComponent(text), document.span);
    }
    catch {
        return document;
    }
}

;// CONCATENATED MODULE: ./lib/src/exports/aws-output.js
/** What the AWS client prints of one thing to resources in the shape that templates have: the words in which the tables beside this say it. */


/** The words of the command, the program first: `aws s3api get-bucket-policy --bucket x`. */
function printed(value, path, command) {
    return {
        value,
        path,
        asked(flag) {
            const at = command?.indexOf(flag) ?? -1;
            const word = at < 0 ? undefined : command?.[at + 1];
            return word === undefined ? undefined : (0,formats_made/* madeText */.fu)(word, value.span);
        },
    };
}
/** The value at the end of a way, keys joined by dots. */
const at = (value, way) => way.split(".").reduce((found, key) => (0,model_value/* field */.ZZ)(found, key), value);
/** The thing that an ARN or another name is of, which may be in view under that address. */
const to = (name, address = (0,model_value/* literal */.eu)(name)) => address === undefined ? name : { kind: "reference", address, attribute: "arn", resolved: name, span: name.span };
/** A resource whose arguments are these; of those of templates they stand in a map of their own. */
const made = (address, type, fields) => ({
    address,
    type,
    body: type.includes("::") ? (0,formats_made/* madeDict */.O)({ Properties: fields }, fields.span) : fields,
    span: fields.span,
});
/** One thing, with an address that it prints: its arguments are what is printed, but for what `fields` says. */
const thing = (operation, type, address, { below = "", besides = [], fields } = {}) => ({
    operation,
    marks: [address, ...besides].map((way) => (below === "" ? way : `${below}.${way}`)),
    read({ value }) {
        const item = below === "" ? value : at(value, below);
        return item?.kind === "dict" ? thingsOf([item], type, address, fields) : [];
    },
});
/** A list of things, each with an address of its own. */
const things = (operation, list, type, address, fields) => ({
    operation,
    marks: [list],
    read: ({ value }) => thingsOf((0,model_value/* items */.ld)(at(value, list)), type, address, fields),
});
/** What `fields` says nothing of is passed over. */
const thingsOf = (all, type, address, fields = () => ({})) => all.flatMap((item) => {
    const name = item.kind === "dict" ? (0,model_value/* literal */.eu)(at(item, address)) : undefined;
    const more = item.kind === "dict" ? fields(item) : undefined;
    return item.kind === "dict" && name !== undefined && more ? [made(name, type, (0,formats_made/* withFields */.qO)(item, more))] : [];
});
/** A list of which nothing is read but by other commands. */
const names = (operation) => ({ operation, marks: [], read: () => [] });

;// CONCATENATED MODULE: ./lib/src/exports/aws-agents.js
/** Bedrock AgentCore, as the AWS client prints it. */


/** Both kinds are printed under one name; the ARN tells them apart. */
const provider = (operation, kind, type) => ({
    ...things(operation, "credentialProviders", type, "credentialProviderArn", (item) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "credentialProviderArn"))?.includes(`/${kind}/`) ? {} : undefined),
});
const control = "bedrock-agentcore-control";
const agentOutputs = [
    thing(`${control} get-gateway-target`, "AWS::BedrockAgentCore::GatewayTarget", "targetId", {
        besides: ["gatewayArn", "targetConfiguration"],
    }),
    thing(`${control} get-gateway`, "AWS::BedrockAgentCore::Gateway", "gatewayArn", {
        besides: ["gatewayId", "authorizerType"],
    }),
    thing(`${control} get-agent-runtime`, "AWS::BedrockAgentCore::Runtime", "agentRuntimeArn", {
        besides: ["agentRuntimeArtifact"],
    }),
    thing(`${control} get-harness`, "AWS::BedrockAgentCore::Harness", "arn", {
        below: "harness",
        besides: ["harnessId"],
    }),
    thing(`${control} get-memory`, "AWS::BedrockAgentCore::Memory", "arn", {
        below: "memory",
        besides: ["eventExpiryDuration"],
    }),
    thing(`${control} get-browser`, "AWS::BedrockAgentCore::BrowserCustom", "browserArn", {
        besides: ["networkConfiguration"],
    }),
    thing(`${control} get-code-interpreter`, "AWS::BedrockAgentCore::CodeInterpreterCustom", "codeInterpreterArn", {
        besides: ["networkConfiguration"],
    }),
    provider(`${control} list-api-key-credential-providers`, "apikeycredentialprovider", "AWS::BedrockAgentCore::ApiKeyCredentialProvider"),
    provider(`${control} list-oauth2-credential-providers`, "oauth2credentialprovider", "AWS::BedrockAgentCore::OAuth2CredentialProvider"),
];

// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/src/exports/aws-guards.js
/** Policies of resources, as the AWS client prints them: of what they are stands in the command, or in the policy itself. */




/** By the service of an ARN: the type that guards such a resource, and the names of its arguments. */
const guards = {
    bedrock: ["AWS::Bedrock::ResourcePolicy", "ResourceArn", "PolicyDocument"],
    "bedrock-agentcore": ["AWS::BedrockAgentCore::ResourcePolicy", "ResourceArn", "Policy"],
    ecr: ["aws_ecr_repository_policy", "repository", "policy"],
    kms: ["aws_kms_key_policy", "key_id", "policy"],
    lambda: ["AWS::Lambda::ResourcePolicy", "ResourceArn", "PolicyDocument"],
    // A policy of one's own that is none of a place: what it is of is AI's.
    qbusiness: ["AWS::Bedrock::ResourcePolicy", "ResourceArn", "PolicyDocument"],
    s3: ["AWS::S3::BucketPolicy", "Bucket", "PolicyDocument"],
    s3vectors: ["AWS::S3Vectors::VectorBucketPolicy", "VectorBucketArn", "Policy"],
    sagemaker: ["aws_sagemaker_model_package_group_policy", "model_package_group_name", "resource_policy"],
    secretsmanager: ["AWS::SecretsManager::ResourcePolicy", "SecretId", "ResourcePolicy"],
};
const guard = ({ operation, service, document, flag, of, marks = [] }) => ({
    operation,
    marks,
    read({ value, asked }) {
        const policy = at(value, document);
        if (!policy)
            return [];
        const name = (of === undefined ? undefined : at(value, of)) ?? asked(flag);
        return name && guarded(service, name, policy);
    },
});
const bucketArn = "arn:aws:s3:::";
/** Under the address of what it guards, which others may name by its ARN. */
function guarded(service, name, policy) {
    const [type, of, document] = guards[service] ?? [];
    const text = (0,model_value/* literal */.eu)(name);
    if (type === undefined || of === undefined || document === undefined || text === undefined)
        return undefined;
    const whole = service === "s3" && !text.startsWith("arn:") ? `${bucketArn}${text}` : text;
    const subject = to(name, whole);
    return [made(`${whole} policy`, type, (0,formats_made/* madeDict */.O)({ [of]: subject, [document]: policy }, policy.span))];
}
const documents = ["Policy", "policy", "ResourcePolicy", "resourcePolicy"];
/** A policy that nobody wrote down the command of: where all of its statements name one resource, it is of that. */
const loose = (document) => ({
    operation: "",
    marks: [document],
    read({ value }) {
        const policy = (0,model_value/* field */.ZZ)(value, document);
        const parsed = policy?.kind === "text" ? (0,parse/* parseJsonIn */.t)(policy).value : policy;
        const named = new Set((0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(parsed, "Statement")).flatMap((statement) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(statement, "Resource")).map((each) => (0,model_value/* literal */.eu)(each)?.replace(/(?<=^arn:[^:]*:s3:::[^/]*)\/.*$/, ""))));
        const [only] = named;
        const service = only?.split(":")[2] ?? "";
        const first = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)((0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(parsed, "Statement"))[0], "Resource"))[0];
        if (!policy || !first || named.size !== 1 || only === undefined || only.includes("*") || !guards[service])
            return undefined;
        return guarded(service, { kind: "text", pieces: [{ kind: "literal", text: only, span: first.span }], span: first.span }, policy);
    },
});
const guardOutputs = [
    guard({
        operation: "bedrock-agent get-resource-policy",
        service: "bedrock",
        document: "policy",
        flag: "--resource-arn",
        of: "resourceArn",
        marks: ["resourceArn", "policy"],
    }),
    guard({
        operation: "bedrock get-resource-policy",
        service: "bedrock",
        document: "resourcePolicy",
        flag: "--resource-arn",
    }),
    guard({
        operation: "bedrock-agentcore-control get-resource-policy",
        service: "bedrock-agentcore",
        document: "policy",
        flag: "--resource-arn",
    }),
    guard({
        operation: "ecr get-repository-policy",
        service: "ecr",
        document: "policyText",
        flag: "--repository-name",
        of: "repositoryName",
        marks: ["policyText", "repositoryName"],
    }),
    guard({ operation: "kms get-key-policy", service: "kms", document: "Policy", flag: "--key-id" }),
    guard({ operation: "lambda get-policy", service: "lambda", document: "Policy", flag: "--function-name" }),
    guard({ operation: "qbusiness get-policy", service: "qbusiness", document: "policy", flag: "--application-id" }),
    guard({ operation: "s3api get-bucket-policy", service: "s3", document: "Policy", flag: "--bucket" }),
    guard({
        operation: "s3vectors get-vector-bucket-policy",
        service: "s3vectors",
        document: "policy",
        flag: "--vector-bucket-arn",
    }),
    guard({
        operation: "sagemaker get-model-package-group-policy",
        service: "sagemaker",
        document: "ResourcePolicy",
        flag: "--model-package-group-name",
    }),
    guard({
        operation: "secretsmanager get-resource-policy",
        service: "secretsmanager",
        document: "ResourcePolicy",
        flag: "--secret-id",
        of: "ARN",
        marks: ["ARN", "Name", "ResourcePolicy"],
    }),
];
/** The last to be tried: everything else that has a policy is told by more. */
const looseGuards = documents.map(loose);

;// CONCATENATED MODULE: ./lib/src/exports/aws-identities.js
/** Credentials, who federates, permission sets and policies of an organisation, as the AWS client prints them. */



/** One that is switched off opens nothing. */
const active = (item) => ((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "Status")) === "Inactive" ? undefined : {});
/** Said of a permission set, which only the command names. */
const ofPermissionSet = (operation, key, type, name, values) => ({
    operation,
    marks: [key],
    read({ value, asked }) {
        const [said, set] = [(0,model_value/* field */.ZZ)(value, key), asked("--permission-set-arn")];
        if (!said || (0,model_value/* literal */.eu)(said) === "")
            return [];
        const arn = (0,model_value/* literal */.eu)(set);
        if (!set || arn === undefined)
            return undefined;
        const all = values(said);
        if (all.length === 0)
            return [];
        return [
            made(`${arn} ${operation}`, type, (0,formats_made/* madeDict */.O)({ permission_set_arn: to(set), [name]: (0,formats_made/* madeList */.O8)(all, said.span) }, said.span)),
        ];
    },
});
const fieldsOf = (said, name) => (0,model_value/* items */.ld)(said).flatMap((each) => (0,model_value/* field */.ZZ)(each, name) ?? []);
const identityOutputs = [
    { operation: "sts get-caller-identity", marks: ["UserId", "Account", "Arn"], read: () => [] },
    things("iam list-access-keys", "AccessKeyMetadata", "AWS::IAM::AccessKey", "AccessKeyId", active),
    things("iam list-service-specific-credentials", "ServiceSpecificCredentials", "aws_iam_service_specific_credential", "ServiceSpecificCredentialId", active),
    {
        operation: "iam get-login-profile",
        marks: ["LoginProfile.UserName"],
        read({ value }) {
            const user = at(value, "LoginProfile.UserName");
            const name = (0,model_value/* literal */.eu)(user);
            return user && name !== undefined
                ? [made(`password of ${name}`, "aws_iam_user_login_profile", (0,formats_made/* madeDict */.O)({ user }, user.span))]
                : [];
        },
    },
    {
        operation: "organizations describe-policy",
        marks: ["Policy.PolicySummary", "Policy.Content"],
        read({ value }) {
            const [summary, content] = [at(value, "Policy.PolicySummary"), at(value, "Policy.Content")];
            const id = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(summary, "Id"));
            if (summary?.kind !== "dict" || !content || id === undefined)
                return [];
            const fields = (0,formats_made/* madeDict */.O)({ Name: (0,model_value/* field */.ZZ)(summary, "Name"), Type: (0,model_value/* field */.ZZ)(summary, "Type"), Content: content }, summary.span);
            return [made(id, "AWS::Organizations::Policy", fields)];
        },
    },
    thing("sso-admin describe-permission-set", "aws_ssoadmin_permission_set", "PermissionSetArn", {
        below: "PermissionSet",
    }),
    ofPermissionSet("sso-admin get-inline-policy-for-permission-set", "InlinePolicy", "aws_ssoadmin_permission_set_inline_policy", "inline_policy", (said) => [said]),
    ofPermissionSet("sso-admin list-managed-policies-in-permission-set", "AttachedManagedPolicies", "aws_ssoadmin_managed_policy_attachments_exclusive", "managed_policy_arns", (said) => fieldsOf(said, "Arn")),
    ofPermissionSet("sso-admin list-customer-managed-policy-references-in-permission-set", "CustomerManagedPolicyReferences", "aws_ssoadmin_customer_managed_policy_attachments_exclusive", "customer_managed_policy_reference", model_value/* items */.ld),
    ofPermissionSet("sso-admin get-permissions-boundary-for-permission-set", "PermissionsBoundary", "aws_ssoadmin_permissions_boundary_attachment", "permissions_boundary", model_value/* items */.ld),
    // Whom these let in stands in the trust of roles; here is only that they are there.
    names("iam list-open-id-connect-providers"),
];

;// CONCATENATED MODULE: ./lib/src/exports/aws-models.js
/** Bedrock, its agents, Q Business and Kendra, as the AWS client prints them. */



/** What is set is printed without the word that it is set by: `contentPolicy.filters` is `contentPolicyConfig.filtersConfig`. */
function filters(guardrail) {
    const policies = guardrail.entries.filter(({ key, value }) => key.endsWith("Policy") && value.kind === "dict");
    return Object.fromEntries(policies.flatMap(({ key, value }) => value.kind === "dict"
        ? [
            [
                `${key}Config`,
                (0,formats_made/* madeDict */.O)(Object.fromEntries(value.entries.map((each) => [`${each.key}Config`, each.value])), value.span),
            ],
        ]
        : []));
}
const customModel = "aws_bedrock_custom_model";
const modelOutputs = [
    {
        operation: "bedrock get-model-invocation-logging-configuration",
        marks: ["loggingConfig"],
        read({ value, asked, path }) {
            const config = (0,model_value/* field */.ZZ)(value, "loggingConfig");
            if (config?.kind !== "dict")
                return [];
            const region = (0,model_value/* literal */.eu)(asked("--region")) ?? path;
            const fields = (0,formats_made/* madeDict */.O)({ logging_config: config }, config.span);
            return [made(`invocation-logging/${region}`, "aws_bedrock_model_invocation_logging_configuration", fields)];
        },
    },
    things("bedrock list-enforced-guardrails-configuration", "guardrailsConfig", "AWS::Bedrock::EnforcedGuardrailConfiguration", "configId", (item) => ({
        guardrailIdentifier: (0,model_value/* field */.ZZ)(item, "guardrailArn"),
    })),
    thing("bedrock get-guardrail", "AWS::Bedrock::Guardrail", "guardrailArn", {
        besides: ["guardrailId", "blockedInputMessaging"],
        fields: filters,
    }),
    thing("bedrock get-custom-model", customModel, "modelArn", {
        besides: ["trainingDataConfig"],
        fields: (model) => ({
            customModelName: (0,model_value/* field */.ZZ)(model, "modelName"),
            customModelKmsKeyId: (0,model_value/* field */.ZZ)(model, "modelKmsKeyArn"),
        }),
    }),
    things("bedrock list-provisioned-model-throughputs", "provisionedModelSummaries", "aws_bedrock_provisioned_model_throughput", "provisionedModelArn"),
    thing("bedrock-agent get-agent", "AWS::Bedrock::Agent", "agentArn", { below: "agent" }),
    thing("bedrock-agent get-agent-action-group", "aws_bedrockagent_agent_action_group", "actionGroupId", {
        below: "agentActionGroup",
    }),
    thing("bedrock-agent get-knowledge-base", "AWS::Bedrock::KnowledgeBase", "knowledgeBaseArn", {
        below: "knowledgeBase",
    }),
    thing("bedrock-agent get-data-source", "AWS::Bedrock::DataSource", "dataSourceId", {
        below: "dataSource",
        besides: ["knowledgeBaseId"],
    }),
    thing("bedrock-agent get-flow", "AWS::Bedrock::Flow", "arn", { besides: ["executionRoleArn", "definition"] }),
    thing("bedrock-agent get-prompt", "AWS::Bedrock::Prompt", "arn", { besides: ["variants"] }),
    thing("qbusiness get-data-accessor", "AWS::QBusiness::DataAccessor", "dataAccessorArn", {
        besides: ["actionConfigurations"],
    }),
    thing("qbusiness get-plugin", "AWS::QBusiness::Plugin", "pluginArn", { besides: ["authConfiguration"] }),
    thing("qbusiness get-data-source", "AWS::QBusiness::DataSource", "dataSourceArn", { besides: ["indexId"] }),
    thing("qbusiness get-retriever", "AWS::QBusiness::Retriever", "retrieverArn"),
    thing("qbusiness get-web-experience", "AWS::QBusiness::WebExperience", "webExperienceArn"),
    thing("qbusiness get-application", "AWS::QBusiness::Application", "applicationArn", { besides: ["identityType"] }),
    thing("kendra describe-index", "AWS::Kendra::Index", "Id", { besides: ["Edition"] }),
    thing("kendra describe-data-source", "AWS::Kendra::DataSource", "Id", { besides: ["IndexId", "Configuration"] }),
];

;// CONCATENATED MODULE: ./lib/src/exports/aws-places.js
/** Buckets, functions, vector stores and endpoints of networks, as the AWS client prints them. */



/** Something that is said of a bucket, which only the command names. */
const ofBucket = (operation, way, type, fields) => ({
    operation,
    marks: [way],
    read({ value, asked }) {
        const [said, bucket] = [(0,model_value/* field */.ZZ)(value, way), asked("--bucket")];
        if (said?.kind !== "dict")
            return [];
        const name = (0,model_value/* literal */.eu)(bucket);
        if (!bucket || name === undefined)
            return undefined;
        const address = `arn:aws:s3:::${name}`;
        return [
            made(`${address} ${operation}`, type, (0,formats_made/* madeDict */.O)({ bucket: to(bucket, address), ...fields(said) }, said.span)),
        ];
    },
});
const bucket = (item) => {
    const name = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "Name"));
    return item.kind === "dict" && name !== undefined
        ? [made(`arn:aws:s3:::${name}`, "AWS::S3::Bucket", (0,formats_made/* madeDict */.O)({ BucketName: (0,model_value/* field */.ZZ)(item, "Name") }, item.span))]
        : [];
};
/** A policy of a store without servers: its kind stands in it. */
const storePolicy = (operation, below, type) => ({
    operation,
    marks: [`${below}.policy`],
    read({ value }) {
        const detail = at(value, below);
        const [name, kind] = [(0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(detail, "name")), (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(detail, "type"))];
        return detail?.kind === "dict" && name !== undefined ? [made(`aoss/${kind}/${name}`, type, detail)] : [];
    },
});
/** A function by one of its versions or aliases is still the function. */
const called = (arn) => {
    const whole = (0,model_value/* literal */.eu)(arn);
    const own = whole === undefined ? undefined : /^arn:[^:]*:lambda:[^:]*:[^:]*:function:[^:]*/.exec(whole)?.[0];
    return arn && (own === undefined || own === whole ? to(arn) : to((0,formats_made/* madeText */.fu)(own, arn.span)));
};
const placeOutputs = [
    {
        operation: "s3api list-buckets",
        marks: ["Buckets"],
        read: ({ value }) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(value, "Buckets")).flatMap(bucket),
    },
    ofBucket("s3api get-public-access-block", "PublicAccessBlockConfiguration", "aws_s3_bucket_public_access_block", (said) => Object.fromEntries(said.entries.map(({ key, value }) => [key, value]))),
    ofBucket("s3api get-bucket-encryption", "ServerSideEncryptionConfiguration", "aws_s3_bucket_server_side_encryption_configuration", (said) => ({ rule: (0,model_value/* field */.ZZ)(said, "Rules") })),
    things("lambda list-functions", "Functions", "AWS::Lambda::Function", "FunctionArn"),
    thing("lambda get-function-configuration", "AWS::Lambda::Function", "FunctionArn", { besides: ["FunctionName"] }),
    things("lambda list-function-url-configs", "FunctionUrlConfigs", "AWS::Lambda::Url", "FunctionUrl", (item) => ({
        TargetFunctionArn: called((0,model_value/* field */.ZZ)(item, "FunctionArn")),
    })),
    storePolicy("opensearchserverless get-access-policy", "accessPolicyDetail", "AWS::OpenSearchServerless::AccessPolicy"),
    storePolicy("opensearchserverless get-security-policy", "securityPolicyDetail", "AWS::OpenSearchServerless::SecurityPolicy"),
    things("opensearchserverless list-collections", "collectionSummaries", "AWS::OpenSearchServerless::Collection", "arn", (item) => ({
        encryptionConfig: (0,formats_made/* madeDict */.O)({ kmsKeyArn: (0,model_value/* field */.ZZ)(item, "kmsKeyArn") }, item.span),
    })),
    thing("opensearch describe-domain", "AWS::OpenSearchService::Domain", "ARN", { below: "DomainStatus" }),
    thing("s3vectors get-vector-bucket", "AWS::S3Vectors::VectorBucket", "vectorBucketArn", { below: "vectorBucket" }),
    things("ec2 describe-vpc-endpoints", "VpcEndpoints", "AWS::EC2::VPCEndpoint", "VpcEndpointId"),
];

;// CONCATENATED MODULE: ./lib/src/exports/aws-workbenches.js
/** SageMaker, as the AWS client prints it. */



const workbenchOutputs = [
    thing("sagemaker describe-notebook-instance", "AWS::SageMaker::NotebookInstance", "NotebookInstanceArn", {
        besides: ["RoleArn"],
    }),
    thing("sagemaker describe-domain", "AWS::SageMaker::Domain", "DomainArn", { besides: ["AuthMode"] }),
    thing("sagemaker describe-user-profile", "AWS::SageMaker::UserProfile", "UserProfileArn", { besides: ["DomainId"] }),
    thing("sagemaker describe-endpoint-config", "AWS::SageMaker::EndpointConfig", "EndpointConfigArn", {
        besides: ["ProductionVariants"],
    }),
    thing("sagemaker describe-model", "AWS::SageMaker::Model", "ModelArn", { besides: ["ModelName"] }),
    // What runs with a role of SageMaker's; its network stands where templates have none.
    thing("sagemaker describe-training-job", "AWS::SageMaker::ProcessingJob", "TrainingJobArn", {
        besides: ["AlgorithmSpecification"],
        fields: (job) => ({
            ProcessingJobName: (0,model_value/* field */.ZZ)(job, "TrainingJobName"),
            NetworkConfig: (0,formats_made/* madeDict */.O)({ EnableNetworkIsolation: (0,model_value/* field */.ZZ)(job, "EnableNetworkIsolation"), VpcConfig: (0,model_value/* field */.ZZ)(job, "VpcConfig") }, job.span),
        }),
    }),
    thing("sagemaker describe-processing-job", "AWS::SageMaker::ProcessingJob", "ProcessingJobArn", {
        besides: ["AppSpecification"],
    }),
    thing("sagemaker describe-pipeline", "AWS::SageMaker::Pipeline", "PipelineArn", { besides: ["PipelineDefinition"] }),
    thing("sagemaker describe-cluster", "AWS::SageMaker::Cluster", "ClusterArn", { besides: ["InstanceGroups"] }),
    thing("sagemaker describe-feature-group", "AWS::SageMaker::FeatureGroup", "FeatureGroupArn", {
        besides: ["FeatureDefinitions"],
    }),
    thing("sagemaker describe-mlflow-tracking-server", "AWS::SageMaker::MlflowTrackingServer", "TrackingServerArn", {
        besides: ["ArtifactStoreUri"],
    }),
];

;// CONCATENATED MODULE: ./lib/src/exports/aws-outputs.js
/** Every output of the AWS client that is read, but for that of whole accounts' identities: what it is of, by its command or by itself. */









/** Those with more marks are tried before those whose marks they have as well. */
const outputs = [
    ...[...agentOutputs, ...modelOutputs, ...workbenchOutputs, ...placeOutputs, ...identityOutputs, ...guardOutputs].sort((a, b) => b.marks.length - a.marks.length),
    ...looseGuards,
];
const byOperation = new Map(outputs.map((output) => [output.operation, output]));
const awsOutputs = {
    name: "aws",
    lists: ["Functions"],
    read({ list, value, source, command }) {
        // An item of a list that was split off is read as a list of one.
        const whole = list === undefined ? value : (0,formats_made/* madeDict */.O)({ [list]: (0,formats_made/* madeList */.O8)([value], value.span) }, value.span);
        if (whole.kind !== "dict")
            return undefined;
        return command?.[0] === "aws" ? ofCommand(whole, source.path, command) : ofNobody(whole, source.path);
    },
};
/** Whatever else a command printed is of no concern here. Whose it is, is said once for all that one login asked. */
function ofCommand(value, path, command) {
    const operation = command.slice(1, 3).join(" ");
    const output = byOperation.get(operation);
    const read = output?.read(printed(value, path, command));
    const account = operation === "sts get-caller-identity" ? (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "Account")) : undefined;
    return {
        cloud: "aws",
        ...(account !== undefined && { tenant: account }),
        resources: read ?? [],
        ...pageIn(value, operation),
        ...(output && !read && { unreadable: `\`${command.join(" ")}\` does not say what it is of` }),
    };
}
function ofNobody(value, path) {
    const output = outputs.find(({ marks }) => marks.length > 0 && marks.every((way) => at(value, way) !== undefined));
    if (!output)
        return undefined;
    const read = output.read(printed(value, path, undefined));
    const tenant = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "Account")) ??
        read?.map(({ address }) => accountIn(address)).find((each) => each !== undefined);
    return {
        cloud: "aws",
        ...(tenant !== undefined && { tenant }),
        resources: read ?? [],
        ...pageIn(value, output.operation),
        ...(!read && { unreadable: "it does not say what it is of; a run with `--live aws` writes that down" }),
    };
}
const accountIn = (address) => /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(address)?.[1];
/** The client prints all pages unless it is told not to, and says so; of one kind of thing the pages are of its own columns. */
function pageIn(value, operation) {
    const token = ["NextToken", "nextToken", "NextMarker"].some((key) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, key)) !== undefined);
    const truncated = (0,model_value/* field */.ZZ)(value, "IsTruncated");
    const more = token || (truncated?.kind === "scalar" && truncated.value === true);
    return {
        pageOf: operation,
        ...(more &&
            operation !== "sagemaker describe-feature-group" && {
            partial: `only the first part of what \`aws ${operation}\` has to say is here`,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/src/exports/azure-id.js
/** A resource ID of Azure's to what it names: a type, a name, and what that lies in. */
const providers = "/providers/";
/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules. Undefined of what is no ID of a resource. */
function azureId(id) {
    const text = id.replace(/\/+$/, "");
    const at = text.toLowerCase().lastIndexOf(providers);
    if (at < 0)
        return containerOf(text);
    const [provider = "", ...path] = text.slice(at + providers.length).split("/");
    const name = path.at(-1);
    if (provider === "" || !name || path.length % 2 === 1)
        return undefined;
    return {
        type: [provider, ...path.filter((_, i) => i % 2 === 0)].join("/"),
        name,
        within: path.length > 2 ? text.slice(0, text.length - path.slice(-2).join("/").length - 1) : text.slice(0, at) || "/",
    };
}
function containerOf(text) {
    const [, subscription, group] = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?$/i.exec(text) ?? [];
    if (subscription === undefined)
        return undefined;
    return group === undefined
        ? { type: "Microsoft.Resources/subscriptions", name: subscription, within: "/" }
        : { type: "Microsoft.Resources/resourceGroups", name: group, within: `/subscriptions/${subscription}` };
}
/** An object ID of the directory, or the ID of an application. */
const isGuid = (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

;// CONCATENATED MODULE: ./lib/src/exports/azure-account.js
/** What `az account list` and `az account show` print to whose all of it is: the directory that subscriptions belong to. https://learn.microsoft.com/cli/azure/account */


const azureAccount = {
    name: "az account list",
    lists: [""],
    read: ({ value }) => {
        const tenant = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "tenantId"));
        const isSubscription = isGuid((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "id")) ?? "") && (0,model_value/* field */.ZZ)(value, "user")?.kind === "dict";
        return isSubscription && tenant !== undefined ? { cloud: "azure", tenant, resources: [] } : undefined;
    },
};

;// CONCATENATED MODULE: ./lib/src/exports/azure-resource.js
/**
 * What `az resource show`, `az cognitiveservices account list` and their like print, and `az rest` of Azure's own interface, to resources
 * in the shape that templates have. https://learn.microsoft.com/cli/azure/resource
 */



const azureResource = {
    name: "az resource show",
    lists: ["", "value"],
    read: ({ value }) => {
        const resource = value.kind === "dict" ? azureResourceOf(value) : undefined;
        return resource && ofAzure(resource);
    },
};
const ofAzure = (...resources) => ({ cloud: "azure", resources });
/** What stands beside the properties; all else is one of them, where a command leaves out their own level. */
const besides = ["id", "name", "type", "location", "tags", "identity", "sku", "kind", "properties", "resourceGroup"];
/** Undefined of what has no resource's ID. `type` where the ID is of another kind than what stands there. */
function azureResourceOf(item, type) {
    const id = (0,model_value/* field */.ZZ)(item, "id");
    const [address, named] = [(0,model_value/* literal */.eu)(id), azureId((0,model_value/* literal */.eu)(id) ?? "")];
    if (!id || address === undefined || !named)
        return undefined;
    const isNested = named.type.split("/").length > 2;
    const within = (0,formats_made/* madeText */.fu)(named.within, id.span);
    const own = {
        name: (0,formats_made/* madeText */.fu)(named.name, id.span),
        ...(isNested ? { parent: within } : { scope: within }),
        properties: propertiesOf(item),
        ...Object.fromEntries(["location", "tags", "identity", "sku", "kind"].map((key) => [key, saidIn(item, key)])),
    };
    const called = type ?? named.type;
    return {
        address,
        type: `${isOnlyListed(item) ? (prefixes[called.toLowerCase()] ?? "") : ""}${called}`,
        body: (0,formats_made/* madeDict */.O)(own, item.span),
        span: item.span,
    };
}
const saidIn = (item, key) => {
    const value = (0,model_value/* field */.ZZ)(item, key);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
};
/** With and without a level of their own. */
function propertiesOf(item) {
    const own = (0,model_value/* field */.ZZ)(item, "properties");
    if (own?.kind === "dict")
        return own;
    return (0,formats_made/* withFields */.qO)(item, Object.fromEntries(besides.map((key) => [key, undefined])));
}
/** What `az resource list` says of everything: that it is there, and none of how it is set. */
const listed = new Set([
    ...besides,
    ...[
        "changedTime",
        "createdTime",
        "provisioningState",
        "extendedLocation",
        "managedBy",
        "plan",
        "systemData",
        "zones",
    ],
    ...["etag", "scale", "resourceGroup"],
]);
/** Of these, it is not to be taken as if all that is not said were as bad as it may be; of some, that is something to be told. */
const prefixes = {
    "microsoft.cognitiveservices/accounts": "listed:",
    "microsoft.machinelearningservices/workspaces": "listed:",
    "microsoft.search/searchservices": "listed:",
    "microsoft.cognitiveservices/accounts/projects": "existing:",
    "microsoft.keyvault/vaults": "existing:",
    "microsoft.storage/storageaccounts": "existing:",
};
function isOnlyListed(item) {
    const own = saidIn(item, "properties");
    return ((own === undefined || (own.kind === "dict" && own.entries.length === 0)) &&
        item.entries.every(({ key }) => listed.has(key)));
}
/** What a list is without its items: whether there is more of it. https://learn.microsoft.com/rest/api/azure/#async-operations-throttling-and-paging */
const azureList = {
    name: "az rest",
    lists: ["value"],
    read: ({ list, value }) => {
        if (list !== undefined || (0,model_value/* field */.ZZ)(value, "value")?.kind !== "list")
            return undefined;
        const isMore = ["nextLink", "@odata.nextLink"].some((key) => (0,model_value/* literal */.eu)((0,model_value/* entry */.f_)(value, key)?.value));
        return {
            cloud: "azure",
            resources: [],
            pageOf: "az rest",
            ...(isMore && { partial: "the provider printed only the first page of a list: its `nextLink` has the next" }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/exports/command-words.js
/** The words of the command that printed a file to what they say that the file does not. */
/** Whether a command begins with these words, whatever program it is of. */
const wordsAfter = ([, ...words], ...wanted) => wanted.every((word, i) => words[i] === word);
/** The value of a flag, written as `--flag value` or `--flag=value`. */
function flagIn(command, ...names) {
    for (const [i, word] of command.entries()) {
        if (names.includes(word))
            return command[i + 1];
        const name = names.find((each) => word.startsWith(`${each}=`));
        if (name !== undefined)
            return word.slice(name.length + 1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/exports/azure-directory.js
/**
 * What `az ad` prints of Microsoft Entra's users, groups, service principals and applications, and `az rest` of Microsoft Graph, to
 * resources in the shape that Terraform's have. https://learn.microsoft.com/graph/api/resources/directoryobject
 */





const azureDirectory = {
    name: "az ad",
    lists: ["", "value"],
    read: (piece) => {
        const { value } = piece;
        if (value.kind !== "dict")
            return undefined;
        const kind = kindOf(value);
        if (kind)
            return ofAzure(...objectOf(kind, value), ...memberOf(piece, value));
        const proofs = proofOf(piece, value);
        return proofs && { ...ofAzure(...proofs.resources), ...(proofs.unreadable && { unreadable: proofs.unreadable }) };
    },
};
const words = [
    [/\.user$/i, "user"],
    [/\.group$/i, "group"],
    [/\.serviceprincipal$/i, "service_principal"],
    [/\.application$/i, "application"],
];
/** What only one kind of them has. */
const marks = [
    ["servicePrincipalType", "service_principal"],
    ["servicePrincipalNames", "service_principal"],
    ["appId", "application"],
    ["userPrincipalName", "user"],
    ["securityEnabled", "group"],
    ["groupTypes", "group"],
];
function kindOf(item) {
    if (!isGuid((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "id")) ?? ""))
        return undefined;
    const said = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "@odata.type")) ?? "";
    return words.find(([word]) => word.test(said))?.[1] ?? marks.find(([mark]) => (0,model_value/* entry */.f_)(item, mark) !== undefined)?.[1];
}
const azure_directory_made = (type, address, span, body) => ({
    address,
    type,
    body: (0,formats_made/* madeDict */.O)(body, span),
    span,
});
/** Nobody finds somebody by an ID alone, and names of groups and applications repeat. */
const calledBy = (name, id) => name === undefined || name === "" || name === id ? id : `${name} (${id})`;
/**
 * A guest's name is made of the address at home: `maria_fabrikam.com#EXT#@contoso.onmicrosoft.com`.
 * https://learn.microsoft.com/entra/external-id/user-properties
 */
function azure_directory_userOf(name, span) {
    const home = /^(.*)_([^_]+)#EXT#@/i.exec((0,model_value/* literal */.eu)(name) ?? "");
    return home
        ? { type: "azuread_invitation", body: { user_email_address: (0,formats_made/* madeText */.fu)(`${home[1]}@${home[2]}`, span) } }
        : { type: "azuread_user", body: { user_principal_name: name } };
}
/** What stands for a managed identity says of which resource it is. */
const resourceIn = (item) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(item, "alternativeNames"))
    .map(model_value/* literal */.eu)
    .find((name) => name !== undefined && azureId(name) !== undefined);
function objectOf(kind, item) {
    const [id, app] = [(0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "id")) ?? "", (0,model_value/* field */.ZZ)(item, "appId")];
    const name = (0,model_value/* field */.ZZ)(item, "userPrincipalName") ?? (0,model_value/* field */.ZZ)(item, "displayName");
    const address = kind === "user" ? ((0,model_value/* literal */.eu)(name) ?? id) : (resourceIn(item) ?? calledBy((0,model_value/* literal */.eu)(name), (0,model_value/* literal */.eu)(app) ?? id));
    const called = kind === "user" ? azure_directory_userOf(name, item.span) : { type: `azuread_${kind}`, body: { display_name: name } };
    const resource = azure_directory_made(called.type, address, item.span, {
        object_id: (0,model_value/* field */.ZZ)(item, "id"),
        ...called.body,
        client_id: app,
        sign_in_audience: kind === "application" ? (0,model_value/* field */.ZZ)(item, "signInAudience") : undefined,
    });
    const owner = app ?? (0,model_value/* field */.ZZ)(item, "id");
    return [resource, ...membersIn(item), ...credentialsIn(item, owner, address), ...federationsIn(item, owner, address)];
}
/** Of a group that was asked for with its members. */
function membersIn(item) {
    return (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(item, "members")).flatMap((each) => {
        const kind = each.kind === "dict" ? kindOf(each) : undefined;
        return kind && each.kind === "dict" ? [...objectOf(kind, each), membership((0,model_value/* field */.ZZ)(item, "id"), each)] : [];
    });
}
const membership = (group, member) => azure_directory_made("azuread_group_member", `${(0,model_value/* literal */.eu)(group) ?? "group"} ${(0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(member, "id")) ?? ""}`, member.span, {
    group_object_id: group,
    member_object_id: (0,model_value/* field */.ZZ)(member, "id"),
});
/** `az ad group member list` does not say of which group: its command does. */
function memberOf({ command = [] }, item) {
    if (!wordsAfter(command, "ad", "group", "member", "list"))
        return [];
    const group = flagIn(command, "--group", "-g");
    return group === undefined ? [] : [membership((0,formats_made/* madeText */.fu)(group, item.span), item)];
}
/** Secrets and certificates, of which Graph tells everything but what they are. */
const credentialsIn = (item, owner, address) => [
    ["passwordCredentials", "azuread_application_password"],
    ["keyCredentials", "azuread_application_certificate"],
].flatMap(([list, type]) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(item, list)).map((each) => credential(type, each, owner, address)));
const credential = (type, item, owner, address) => azure_directory_made(type, `${address} ${(0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "keyId")) ?? ""}`, item.span, {
    application_id: owner,
    display_name: (0,model_value/* field */.ZZ)(item, "displayName"),
});
const federationsIn = (item, owner, address) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(item, "federatedIdentityCredentials")).map((each) => federation(each, owner, address));
const federation = (item, owner, address) => azure_directory_made("azuread_application_federated_identity_credential", `${address} ${(0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "name")) ?? ""}`, item.span, {
    application_id: owner,
    issuer: (0,model_value/* field */.ZZ)(item, "issuer"),
    subject: (0,model_value/* field */.ZZ)(item, "subject"),
    audiences: (0,model_value/* field */.ZZ)(item, "audiences"),
    claims_matching_expression: (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(item, "claimsMatchingExpression"), "value"),
});
/** `az ad app federated-credential list` and `az ad app credential list` do not say of which application. */
function proofOf({ command = [] }, item) {
    const isFederation = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "issuer")) !== undefined && (0,model_value/* entry */.f_)(item, "audiences") !== undefined;
    const isCredential = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "keyId")) !== undefined && (0,model_value/* entry */.f_)(item, "endDateTime") !== undefined;
    if (!isFederation && !isCredential)
        return undefined;
    const app = flagIn(command, "--id");
    if (app === undefined)
        return {
            resources: [],
            unreadable: "it does not say of which application it is: export `az ad app list` beside it",
        };
    const owner = (0,formats_made/* madeText */.fu)(app, item.span);
    const type = (0,model_value/* entry */.f_)(item, "hint") ? "azuread_application_password" : "azuread_application_certificate";
    return { resources: [isFederation ? federation(item, owner, app) : credential(type, item, owner, app)] };
}

;// CONCATENATED MODULE: ./lib/src/exports/azure-roles.js
/**
 * What `az role definition list` and `az role assignment list` print, and `az rest` of eligible assignments and of denials, to resources
 * in the shape that templates have. https://learn.microsoft.com/cli/azure/role/assignment
 */





const authorization = "Microsoft.Authorization";
/** By the type that an ID ends in, in lower case. */
const azure_roles_kinds = {
    roledefinitions: definition,
    roleassignments: (item) => assigned(item, "roleAssignments"),
    roleassignmentschedules: (item) => scheduled(item, "roleAssignmentScheduleRequests"),
    roleassignmentscheduleinstances: (item) => scheduled(item, "roleAssignmentScheduleRequests"),
    roleassignmentschedulerequests: (item) => requested(item, "roleAssignmentScheduleRequests"),
    roleeligibilityschedules: (item) => scheduled(item, "roleEligibilityScheduleRequests"),
    roleeligibilityscheduleinstances: (item) => scheduled(item, "roleEligibilityScheduleRequests"),
    roleeligibilityschedulerequests: (item) => requested(item, "roleEligibilityScheduleRequests"),
    denyassignments: (item) => azureResourceOf(item),
};
const azureRoles = {
    name: "az role assignment list",
    lists: ["", "value"],
    read: ({ value, command = [] }) => {
        if (value.kind !== "dict")
            return undefined;
        const [provider = "", kind = ""] = (azureId((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "id")) ?? "")?.type ?? "").toLowerCase().split("/");
        const read = provider === authorization.toLowerCase() && Object.hasOwn(azure_roles_kinds, kind) ? azure_roles_kinds[kind] : undefined;
        if (!read)
            return undefined;
        const resource = read(value);
        return resource ? ofAzure(resource, ...throughGroup(resource, command)) : ofAzure();
    },
};
/** Asked for somebody's assignments with those of the groups around, the others are of groups that they are in. */
function throughGroup({ body, span }, command) {
    const assignee = flagIn(command, "--assignee", "--assignee-object-id");
    const [group, kind] = ["principalId", "principalType"].map((key) => (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(body, "properties"), key));
    if (assignee === undefined || !command.includes("--include-groups") || (0,model_value/* literal */.eu)(kind) !== "Group")
        return [];
    return [
        {
            address: `${(0,model_value/* literal */.eu)(group) ?? ""} ${assignee}`,
            type: "azuread_group_member",
            body: (0,formats_made/* madeDict */.O)({ group_object_id: group, member_object_id: (0,formats_made/* madeText */.fu)(assignee, span) }, span),
            span,
        },
    ];
}
/** One of the provider's own is no role that somebody wrote. */
function definition(item) {
    const properties = propertiesOf(item);
    const kind = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(properties, "roleType")) ?? (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(properties, "type"));
    return azureResourceOf(item, `${/^builtin/i.test(kind ?? "") ? "provided:" : ""}${authorization}/roleDefinitions`);
}
function assigned(item, type, more = {}) {
    const properties = propertiesOf(item);
    const resource = azureResourceOf(item);
    return (resource && {
        ...resource,
        type: `${authorization}/${type}`,
        body: (0,formats_made/* madeDict */.O)({
            name: (0,model_value/* field */.ZZ)(resource.body, "name"),
            // What an assignment is printed with says more than where it is kept.
            scope: (0,model_value/* field */.ZZ)(properties, "scope") ?? (0,model_value/* field */.ZZ)(resource.body, "scope"),
            properties: (0,formats_made/* madeDict */.O)({
                ...Object.fromEntries(carried.map((key) => [key, (0,model_value/* field */.ZZ)(properties, key)])),
                principalName: (0,model_value/* field */.ZZ)(properties, "principalName") ?? nameOf(properties),
                roleDefinitionName: (0,model_value/* field */.ZZ)(properties, "roleDefinitionName") ?? expanded(properties, "roleDefinition", "displayName"),
                ...more,
            }, item.span),
        }, item.span),
    });
}
const carried = ["principalId", "principalType", "roleDefinitionId", "condition", "conditionVersion", "requestType"];
/** A user goes by a name that nobody else has. */
const nameOf = (properties) => ((0,model_value/* literal */.eu)(expanded(properties, "principal", "type")) === "User"
    ? expanded(properties, "principal", "email")
    : undefined) ?? expanded(properties, "principal", "displayName");
const expanded = (properties, ...path) => path.reduce((value, key) => (0,model_value/* field */.ZZ)(value, key), (0,model_value/* field */.ZZ)(properties, "expandedProperties"));
/** https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope */
function scheduled(item, type) {
    const properties = propertiesOf(item);
    const end = (0,model_value/* field */.ZZ)(properties, "endDateTime");
    const expiration = (0,model_value/* literal */.eu)(end) === undefined ? undefined : (0,formats_made/* madeDict */.O)({ endDateTime: end }, item.span);
    return assigned(item, type, { scheduleInfo: expiration && (0,formats_made/* madeDict */.O)({ expiration }, item.span) });
}
const isOver = /revoked|denied|cancell?ed|failed|timedout|invalid/i;
/** What became of a request: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/list-for-scope */
function requested(item, type) {
    const properties = propertiesOf(item);
    if (isOver.test((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(properties, "status")) ?? ""))
        return undefined;
    return assigned(item, type, { scheduleInfo: (0,model_value/* field */.ZZ)(properties, "scheduleInfo") });
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/src/exports/google-name.js
/** What Google's resources are called in full, from a name, a command or a file's name. https://cloud.google.com/iam/docs/full-resource-names */


const manager = "//cloudresourcemanager.googleapis.com/";
const projectName = (project) => `${manager}projects/${project.replace(/^projects\//, "")}`;
/** The project that a name says it lies in, by its ID or its number; of a service account, that of its address. */
const projectIn = (name) => /(?:^|\/)projects\/([^/_-][^/]*)/.exec(name)?.[1] ?? /@([a-z][a-z0-9-]+)\.iam\.gserviceaccount\.com/.exec(name)?.[1];
const within = ({ id, flag }, service, ...path) => {
    const project = flag("--project");
    const short = id.split("/").at(-1) ?? id;
    if (id.startsWith("projects/"))
        return `//${service}.googleapis.com/${id}`;
    return project === undefined
        ? `${path.at(-1) ?? ""}/${short}`
        : `//${service}.googleapis.com/${["projects", project, ...path, short].join("/")}`;
};
/** By the group of commands that `get-iam-policy` stands in: https://cloud.google.com/sdk/gcloud/reference */
const named = {
    projects: ({ id }) => projectName(id),
    organizations: ({ id }) => `${manager}organizations/${id.replace(/^organizations\//, "")}`,
    "resource-manager folders": ({ id }) => `${manager}folders/${id.replace(/^folders\//, "")}`,
    "iam service-accounts": ({ id, flag }) => {
        const email = id.split("/").at(-1) ?? id;
        return `//iam.googleapis.com/projects/${projectIn(email) ?? flag("--project") ?? "-"}/serviceAccounts/${email}`;
    },
    "storage buckets": ({ id }) => `//storage.googleapis.com/${id.replace(/^gs:\/\//, "")}`,
    secrets: (asked) => within(asked, "secretmanager", "secrets"),
    "pubsub topics": (asked) => within(asked, "pubsub", "topics"),
    "run services": (asked) => within(asked, "run", "locations", asked.flag("--region") ?? "-", "services"),
    "run jobs": (asked) => within(asked, "run", "locations", asked.flag("--region") ?? "-", "jobs"),
    functions: (asked) => within(asked, "cloudfunctions", "locations", asked.flag("--region", "--gen2-region") ?? "-", "functions"),
    "artifacts repositories": (asked) => within(asked, "artifactregistry", "locations", asked.flag("--location") ?? "-", "repositories"),
    "workbench instances": (asked) => within(asked, "notebooks", "locations", asked.flag("--location") ?? "-", "instances"),
    "colab runtime-templates": (asked) => within(asked, "aiplatform", "locations", asked.flag("--region") ?? "-", "notebookRuntimeTemplates"),
};
/** Of what a policy is that a command asked for. Undefined where it asked for none, or for one of what is not known here. */
function google_name_policyOf(command) {
    const words = command.slice(1).filter((word) => word !== "alpha" && word !== "beta");
    const at = words.indexOf("get-iam-policy");
    const id = at < 0 ? undefined : words[at + 1];
    const group = words.slice(0, at).join(" ");
    if (id === undefined || id.startsWith("-") || !Object.hasOwn(named, group))
        return undefined;
    return named[group]?.({ id, flag: (...names) => flagIn(command, ...names) });
}
const generic = /^(?:project|projects|policy|policies|export|output|bindings|iam|gcloud|google)$/;
const around = /^(?:(?:get|gcloud|iam|allow|policy|policies|bindings|projects?)[-_.]+)+|(?:[-_.]+(?:get|iam|allow|policy|policies|bindings))+$/g;
/** Of what a policy may be that lies in a file of this name: `acme-prod.json`, `acme-prod.iam-policy.json`, `folder-123.json`. */
function policyIn(path) {
    const name = (0,posix_.basename)(path).replace(/\.json$/i, "");
    const [, kind, number] = /(?:^|[-_.])(folder|organization|org)s?[-_.](\d+)(?:$|[-_.])/.exec(name) ?? [];
    if (kind !== undefined)
        return `${manager}${kind === "folder" ? "folders" : "organizations"}/${number}`;
    const rest = name.replace(around, "");
    return /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(rest) && !generic.test(rest) ? projectName(rest) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/exports/google-policy.js
/**
 * What `gcloud … get-iam-policy`, `gcloud asset search-all-iam-policies` and `gcloud projects get-ancestors-iam-policy` print to the
 * policies that they are. https://cloud.google.com/sdk/gcloud/reference/asset/search-all-iam-policies
 */



const ofGoogle = (tenant, ...resources) => ({
    cloud: "gcp",
    ...(tenant !== undefined && { tenant }),
    resources,
});
const googlePolicy = {
    name: "gcloud projects get-iam-policy",
    lists: [""],
    read: (piece) => {
        const { value } = piece;
        if (value.kind !== "dict")
            return undefined;
        if (isPolicy(value))
            return google_policy_alone(piece, value);
        const policy = (0,model_value/* field */.ZZ)(value, "policy");
        if (policy?.kind !== "dict" || !isPolicy(policy))
            return undefined;
        const [resource, id, type] = ["resource", "id", "type"].map((key) => (0,model_value/* field */.ZZ)(value, key));
        if ((0,model_value/* literal */.eu)(resource) !== undefined)
            return searched(value, policy);
        const level = (0,model_value/* literal */.eu)(id) === undefined ? undefined : levels[(0,model_value/* literal */.eu)(type) ?? ""];
        return level === undefined
            ? undefined
            : ofGoogle(level === "projects" ? (0,model_value/* literal */.eu)(id) : undefined, policyOn(`//cloudresourcemanager.googleapis.com/${level}/${(0,model_value/* literal */.eu)(id) ?? ""}`, policy, id));
    },
};
const levels = {
    project: "projects",
    folder: "folders",
    organization: "organizations",
};
const own = new Set(["bindings", "etag", "version", "auditConfigs"]);
/** https://cloud.google.com/iam/docs/reference/rest/v1/Policy: where nobody is bound, the tag is all there is. */
const isPolicy = (value) => value.entries.length > 0 &&
    value.entries.every(({ key }) => own.has(key)) &&
    ((0,model_value/* field */.ZZ)(value, "bindings")?.kind === "list" || (0,model_value/* entry */.f_)(value, "etag") !== undefined);
/** A policy as a resource, and of what it is. */
const policyOn = (resource, policy, said) => ({
    address: resource,
    type: "gcloud:iam-policy",
    body: {
        ...policy,
        entries: [
            ...policy.entries,
            { key: "resource", keySpan: (said ?? policy).span, value: (0,formats_made/* madeText */.fu)(resource, (said ?? policy).span) },
        ],
    },
    span: policy.span,
});
/** It does not say of what it is: its command does, or else its file's name. */
function google_policy_alone({ command, source }, policy) {
    const resource = (command && google_name_policyOf(command)) ?? policyIn(source.path);
    if (resource !== undefined)
        return ofGoogle(projectIn(resource), policyOn(resource, policy));
    const { path } = source;
    return {
        ...ofGoogle(undefined, { address: path, type: "gcloud:iam-policy", body: policy, span: policy.span }),
        diagnostics: [
            {
                code: "unresolved",
                severity: "warning",
                message: "it does not say which project it is of: name the file after that, as in `my-project.json`",
                at: { path },
            },
        ],
    };
}
function searched(item, policy) {
    const [name, project] = [(0,model_value/* field */.ZZ)(item, "resource"), (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "project"))];
    const resource = (0,model_value/* literal */.eu)(name) ?? "";
    const itself = projectIn(resource) ?? (project && projectIn(project));
    return ofGoogle(itself, policyOn(resource, policy, name), ...ancestryOf(item, resource), ...numberOf(project, resource, item));
}
/** What a project or a folder lies in, where an inventory says so. */
function ancestryOf(item, resource) {
    const at = /^\/\/cloudresourcemanager\.googleapis\.com\/((?:projects|folders)\/[^/]+)$/.exec(resource)?.[1];
    const above = [...(0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(item, "folders")), ...(0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(item, "organization"))];
    return at === undefined ? [] : ancestry(at, above, item);
}
const ancestry = (child, above, { span }) => {
    const chain = above.filter((each) => (0,model_value/* literal */.eu)(each) !== child);
    return chain.length === 0
        ? []
        : [
            {
                address: `${child} lies in`,
                type: "gcloud:ancestry",
                body: (0,formats_made/* madeDict */.O)({ chain: (0,formats_made/* madeList */.O8)([(0,formats_made/* madeText */.fu)(child, span), ...chain], span) }, span),
                span,
            },
        ];
};
/** A project has a name and a number, and outputs differ in which of them they use. */
function numberOf(project, resource, { span }) {
    const [number, id] = [
        /^projects\/(\d+)$/.exec(project ?? "")?.[1],
        /^\/\/[^/]+\/projects\/([^/]+)/.exec(resource)?.[1],
    ];
    return number === undefined || id === undefined || id === number || /^\d+$/.test(id)
        ? []
        : [numbered(id, number, span)];
}
const numbered = (id, number, span) => ({
    address: `number of ${id}`,
    type: "gcloud:project-number",
    body: (0,formats_made/* madeDict */.O)({ id: (0,formats_made/* madeText */.fu)(id, span), number: (0,formats_made/* madeText */.fu)(number, span) }, span),
    span,
});

;// CONCATENATED MODULE: ./lib/src/exports/google-item.js
/**
 * What `gcloud … list` and `… describe` print of service accounts, keys, roles, pools, policies, endpoints and projects, to resources in a
 * shape that is read already. https://cloud.google.com/sdk/gcloud/reference
 */





const googleItem = {
    name: "gcloud iam service-accounts list",
    lists: [""],
    read: (piece) => {
        const { value } = piece;
        if (value.kind !== "dict")
            return undefined;
        if (/^groups\/[^/]+\/memberships\//.test((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "name")) ?? ""))
            return google_item_membership(piece, value);
        // `gcloud auth list` says who asked.
        if ((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "account")) !== undefined && (0,model_value/* entry */.f_)(value, "status"))
            return ofGoogle(undefined);
        const resources = googleResourcesOf(value);
        return resources && ofGoogle(projectOf(value), ...resources);
    },
};
/** `gcloud identity groups memberships list` does not say of which group: its command does. */
function google_item_membership({ command = [] }, item) {
    const email = flagIn(command, "--group-email");
    const member = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(item, "preferredMemberKey"), "id");
    if (email === undefined || !member)
        return { ...ofGoogle(undefined), unreadable: "it does not say of which group this is a member" };
    const group = (0,formats_made/* madeText */.fu)(email, item.span);
    const isGroup = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "type")) === "GROUP";
    const groupOf = (address, of) => ({
        address: `group:${address}`,
        type: "googleworkspace_group",
        body: (0,formats_made/* madeDict */.O)({ email: of }, item.span),
        span: item.span,
    });
    return ofGoogle(undefined, groupOf(email, group), ...(isGroup ? [groupOf((0,model_value/* literal */.eu)(member) ?? "", member)] : []), {
        address: (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "name")) ?? "",
        type: "googleworkspace_group_member",
        body: (0,formats_made/* madeDict */.O)({ group_id: group, email: member }, item.span),
        span: item.span,
    });
}
const projectOf = (item) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "projectId")) ?? projectIn((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "name")) ?? "");
const as = (type, more = () => ({})) => (item, name) => [
    { address: name, type, body: (0,formats_made/* withFields */.qO)(item, more(item)), span: item.span },
];
/** The first that fits. */
const shapes = [
    { name: /^projects\/[^/]+\/serviceAccounts\/[^/]+\/keys\//, has: "keyType", read: accountKey },
    { name: /^projects\/[^/]+\/serviceAccounts\/[^/]+$/, has: "email", read: account },
    { name: /^(?:(?:projects|organizations)\/[^/]+\/)?roles\//, read: role },
    {
        name: /\/(?:workloadIdentityPools|workforcePools)\/[^/]+$/,
        read: unlessOff(as("google_iam_workload_identity_pool", poolIn)),
    },
    {
        name: /\/(?:workloadIdentityPools|workforcePools)\/[^/]+\/providers\/[^/]+$/,
        read: unlessOff(as("google_iam_workload_identity_pool_provider", poolIn)),
    },
    { name: /\/locations\/global\/keys\/[^/]+$/, has: "uid", read: unlessOff(as("google_apikeys_key")) },
    { name: /^policies\/.*\/denypolicies\//, read: as("gcloud:deny-policy") },
    { name: /\/principalAccessBoundaryPolicies\/[^/]+$/, read: as("gcloud:access-boundary") },
    { name: /\/policyBindings\/[^/]+$/, read: as("google_iam_organizations_policy_binding", boundaryIn) },
    { name: /^(?:projects|folders|organizations)\/[^/]+\/policies\//, read: as("gcloud:org-policy") },
    { name: /\/locations\/[^/]+\/endpoints\/[^/]+$/, read: as("google_vertex_ai_endpoint") },
    { name: /\/locations\/[^/]+\/indexEndpoints\/[^/]+$/, read: as("google_vertex_ai_index_endpoint") },
    { name: /\/locations\/[^/]+\/indexes\/[^/]+$/, read: as("google_vertex_ai_index") },
    { name: /\/locations\/[^/]+\/datasets\/[^/]+$/, has: "metadataSchemaUri", read: as("google_vertex_ai_dataset") },
    { name: /\/locations\/[^/]+\/reasoningEngines\/[^/]+$/, read: as("google_vertex_ai_reasoning_engine") },
    { name: /\/locations\/[^/]+\/notebookRuntimeTemplates\/[^/]+$/, read: as("google_colab_runtime_template") },
    { name: /\/locations\/[^/]+\/instances\/[^/]+$/, has: "gceSetup", read: as("google_workbench_instance") },
    { name: /\/locations\/[^/]+\/models\/[^/]+$/, read: () => [] },
    { name: /^folders\/\d+$/, has: "parent", read: folder },
];
/** Undefined of what has none of the shapes. */
function googleResourcesOf(item) {
    const name = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "name")) ?? "";
    const number = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "projectNumber"));
    if ((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "projectId")) !== undefined && number !== undefined)
        return project(item, number);
    if (/^constraints\//.test((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "constraint")) ?? ""))
        return as("gcloud:org-policy")(item, (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "constraint")) ?? "");
    return shapes
        .find((shape) => shape.name.test(name) && (shape.has === undefined || (0,model_value/* entry */.f_)(item, shape.has) !== undefined))
        ?.read(item, name);
}
function account(item) {
    const email = (0,model_value/* field */.ZZ)(item, "email");
    return [
        {
            address: `serviceAccount:${(0,model_value/* literal */.eu)(email) ?? ""}`,
            type: "google_service_account",
            body: (0,formats_made/* madeDict */.O)({ account_id: email, project: (0,model_value/* field */.ZZ)(item, "projectId"), unique_id: (0,model_value/* field */.ZZ)(item, "uniqueId") }, item.span),
            span: item.span,
        },
    ];
}
/** Google makes and changes its own keys for itself. */
function accountKey(item, name) {
    if ((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "keyType")) !== "USER_MANAGED" || isSet(item, "disabled"))
        return [];
    const owner = name.replace(/\/keys\/[^/]*$/, "");
    return as("google_service_account_key", ({ span }) => ({ service_account_id: (0,formats_made/* madeText */.fu)(owner, span) }))(item, name);
}
/** A list of roles has no permissions: of those nothing is known. */
function role(item, name) {
    if ((0,model_value/* entry */.f_)(item, "includedPermissions") === undefined || isSet(item, "deleted"))
        return [];
    return as("gcloud:iam-role")(item, name);
}
function unlessOff(read) {
    return (item, name) => isSet(item, "disabled") || (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "state")) === "DELETED" || (0,model_value/* entry */.f_)(item, "deleteTime")
        ? []
        : read(item, name);
}
function isSet(item, key) {
    const value = (0,model_value/* field */.ZZ)(item, key);
    return value?.kind === "scalar" && value.value === true;
}
function poolIn(item) {
    const name = (0,model_value/* field */.ZZ)(item, "name");
    const pool = ((0,model_value/* literal */.eu)(name) ?? "").replace(/\/providers\/[^/]*$/, "");
    return { workload_identity_pool_id: (0,formats_made/* madeText */.fu)(pool, (name ?? item).span) };
}
/** What it binds is a policy of the organisation's. */
function boundaryIn(item) {
    const policy = (0,model_value/* field */.ZZ)(item, "policy");
    const address = (0,model_value/* literal */.eu)(policy);
    return {
        policy: policy && address !== undefined
            ? { kind: "reference", address, attribute: "", resolved: policy, span: policy.span }
            : policy,
        policy_kind: (0,model_value/* field */.ZZ)(item, "policyKind"),
        target: (0,formats_made/* madeDict */.O)({ principal_set: (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(item, "target"), "principalSet") }, item.span),
    };
}
function project(item, number) {
    const id = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "projectId")) ?? "";
    const parent = (0,model_value/* field */.ZZ)(item, "parent");
    const above = (0,model_value/* literal */.eu)(parent) ?? [(0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(parent, "type")), (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(parent, "id"))].filter(Boolean).join("s/");
    const up = above.includes("/") ? [(0,formats_made/* madeText */.fu)(above, (parent ?? item).span)] : [];
    return [numbered(id, number, item.span), ...ancestry(`projects/${id}`, up, item)];
}
function folder(item, name) {
    const parent = (0,model_value/* field */.ZZ)(item, "parent");
    return ancestry(name, parent ? [parent] : [], item);
}

;// CONCATENATED MODULE: ./lib/src/exports/google-asset.js
/**
 * What `gcloud asset search-all-resources`, `gcloud asset list` and `gcloud asset export` print of a whole organisation to resources and
 * policies. https://cloud.google.com/asset-inventory/docs/reference/rest/v1/feeds#Asset
 */





const googleAsset = {
    name: "gcloud asset export",
    lists: [""],
    read: ({ value }) => {
        const name = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "name")) ?? "";
        const type = (0,model_value/* literal */.eu)(either(value, "assetType", "asset_type"));
        if (value.kind !== "dict" || type === undefined || !name.startsWith("//"))
            return undefined;
        const project = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "project")) ?? (0,model_value/* literal */.eu)((0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(value, "ancestors"))[0]);
        return ofGoogle(projectIn(name) ?? (project && projectIn(project)), ...google_asset_policyIn(value, name), ...dataIn(value, name, type), ...ancestryOf(value, name), ...ancestorsIn(value, name), ...numberOf(project, name, value));
    },
};
const either = (value, ...keys) => keys.map((key) => (0,model_value/* field */.ZZ)(value, key)).find((found) => found !== undefined);
function google_asset_policyIn(asset, name) {
    const policy = either(asset, "iamPolicy", "iam_policy");
    return policy?.kind === "dict" && isPolicy(policy) ? [policyOn(name, policy)] : [];
}
/** What an interface of Google's calls it: the name in full less the service. */
const shortOf = (name) => name.replace(/^\/\/[^/]+\//, "");
/** The resource as its own interface has it; a search has only some of it. */
function dataIn(asset, name, type) {
    const data = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(asset, "resource"), "data");
    const known = data?.kind === "dict" ? data : undefined;
    if (type === "iam.googleapis.com/ServiceAccount")
        return google_asset_accountIn(known ?? (0,model_value/* field */.ZZ)(asset, "additionalAttributes"), asset);
    if (!known)
        return [];
    const own = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(known, "name"));
    const called = own?.includes("/") ? known : (0,formats_made/* withFields */.qO)(known, { name: (0,formats_made/* madeText */.fu)(shortOf(name), known.span) });
    return googleResourcesOf(called) ?? [];
}
function google_asset_accountIn(said, asset) {
    const email = (0,model_value/* field */.ZZ)(said, "email");
    const address = (0,model_value/* literal */.eu)(email);
    if (said?.kind !== "dict" || address === undefined)
        return [];
    const named = (0,formats_made/* withFields */.qO)(said, { name: (0,formats_made/* madeText */.fu)(`projects/-/serviceAccounts/${address}`, asset.span) });
    return googleResourcesOf(named) ?? [];
}
/** From the project itself upwards. */
function ancestorsIn(asset, name) {
    const [, ...above] = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(asset, "ancestors"));
    const at = /^\/\/cloudresourcemanager\.googleapis\.com\/((?:projects|folders)\/[^/]+)$/.exec(name)?.[1];
    return at === undefined ? [] : ancestry(at, above, asset);
}

;// CONCATENATED MODULE: ./lib/src/exports/settle-azure.js
/** Azure's resources of one directory, from however many outputs, to ones that know each other: IDs that lead to what is in view lead there. */




/** What several outputs say twice is said once, and what is only listed in one yields to what another says of it. */
const settleAzure = (units) => units.map((unit) => ({ ...unit, resources: settled(unit.resources) }));
function settled(all) {
    const said = once(all);
    const known = new Map(said.flatMap(({ type, address }) => (type.includes("/") ? [[plain(address), address]] : [])));
    const named = addressesIn(said, known);
    // What stands for an identity in the directory is that identity, whichever letters its resource is written in there.
    const resources = said.filter(({ type, address }) => !(identityTypes.test(type) && known.has(plain(address))));
    const people = [...applicationsIn(resources, named), ...holdersIn(resources, named)];
    for (const { address } of people)
        named.set(address.toLowerCase(), address);
    const linked = [...resources, ...people].map((resource) => ({
        ...resource,
        body: withEntries(resource.body, (value, key) => linkedIn(value, named, /^(?:group|member)_object_id$/.test(key))),
    }));
    const groups = assignedGroups(linked);
    // What a group has is told of the group before it is told of whoever is in it.
    const ordered = [...linked.filter((each) => groups.has(each)), ...linked.filter((each) => !groups.has(each))];
    return withoutUnassigned([...ordered, ...throughGroups(linked)]);
}
function assignedGroups(resources) {
    const assigned = new Set(resources.map(({ body }) => addressOf((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(body, "properties"), "principalId"))));
    return new Set(resources.filter(({ type, address }) => type === "azuread_group" && assigned.has(address)));
}
/** A role that nobody is assigned lets nobody do anything, where it is in view who is assigned what: it is there to be referred to. */
function withoutUnassigned(resources) {
    const given = resources.flatMap(({ type, body }) => /^Microsoft\.Authorization\/role(Assignment|Eligibility)/.test(type)
        ? [lastOf(idIn((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(body, "properties"), "roleDefinitionId"))).toLowerCase()]
        : []);
    if (given.length === 0)
        return resources;
    const assigned = new Set(given);
    return resources.map((each) => isKind(each, "roleDefinitions") && !assigned.has(lastOf(each.address).toLowerCase())
        ? { ...each, type: `existing:${each.type}` }
        : each);
}
const idIn = (value) => value?.kind === "reference" ? value.address : (0,model_value/* literal */.eu)(value);
function once(all) {
    const kept = new Map();
    for (const each of all) {
        const key = `${each.type.replace(onlyListed, "").toLowerCase()} ${each.address.toLowerCase()}`;
        const known = kept.get(key);
        if (!known || (onlyListed.test(known.type) && !onlyListed.test(each.type)))
            kept.set(key, each);
    }
    const active = new Set([...kept.values()].flatMap((each) => (isKind(each, "roleAssignments") ? [givenBy(each)] : [])));
    return [...kept.values()].filter((each) => !isKind(each, "roleAssignmentScheduleRequests") || !active.has(givenBy(each)));
}
const onlyListed = /^(?:existing|listed):/;
const isKind = ({ type }, kind) => type === `Microsoft.Authorization/${kind}`;
/** What is active for a time is an assignment as well. */
const givenBy = ({ body }) => ["principalId", "roleDefinitionId"]
    .map((key) => lastOf((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(body, "properties"), key))))
    .concat((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(body, "scope")) ?? "")
    .join(" ")
    .toLowerCase();
const lastOf = (id) => id?.split("/").at(-1) ?? "";
const identityTypes = /^azuread_(user|group|service_principal)$/;
/** Object IDs, IDs of applications, resource IDs and names that nobody else has. */
function addressesIn(resources, known) {
    const named = new Map();
    const name = (called, address) => {
        const text = (0,model_value/* literal */.eu)(called);
        if (text !== undefined && text !== "")
            named.set(text.toLowerCase(), known.get(plain(address)) ?? address);
    };
    const shown = new Map();
    for (const { type, address, body } of resources) {
        if (!type.includes("/") && !identityTypes.test(type))
            continue;
        named.set(plain(address), known.get(plain(address)) ?? address);
        if (identityTypes.test(type)) {
            name((0,model_value/* field */.ZZ)(body, "object_id"), address);
            name((0,model_value/* field */.ZZ)(body, "client_id"), address);
            const display = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(body, "display_name"))?.toLowerCase();
            if (display !== undefined)
                shown.set(display, (shown.get(display) ?? 0) + 1);
            continue;
        }
        const [own, properties] = [(0,model_value/* field */.ZZ)(body, "identity"), (0,model_value/* field */.ZZ)(body, "properties")];
        name((0,model_value/* field */.ZZ)(own, "principalId"), address);
        for (const each of entriesOf((0,model_value/* field */.ZZ)(own, "userAssignedIdentities"))) {
            name((0,model_value/* field */.ZZ)(each.value, "principalId"), each.key);
            name((0,model_value/* field */.ZZ)(each.value, "clientId"), each.key);
        }
        if (/userAssignedIdentities$/i.test(type)) {
            name((0,model_value/* field */.ZZ)(properties, "principalId"), address);
            name((0,model_value/* field */.ZZ)(properties, "clientId"), address);
        }
    }
    for (const { type, address, body } of resources) {
        const display = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(body, "display_name"))?.toLowerCase();
        if (type === "azuread_group" && display !== undefined && shown.get(display) === 1)
            named.set(groupKey(display), address);
    }
    return named;
}
const groupKey = (display) => `group ${display.toLowerCase()}`;
const entriesOf = (value) => (value?.kind === "dict" ? value.entries : []);
/** Applications whose service principal is not in view are told of in its place. */
function applicationsIn(resources, named) {
    return resources.flatMap((each) => {
        if (each.type !== "azuread_application")
            return [];
        const [object, app] = ["object_id", "client_id"].map((key) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(each.body, key))?.toLowerCase() ?? "");
        const known = named.get(app ?? "");
        const address = known ?? each.address;
        for (const id of [object, app])
            if (id)
                named.set(id, address);
        return known === undefined ? [{ ...each, type: "azuread_service_principal" }] : [];
    });
}
const settle_azure_kinds = [
    [/^user$/i, "azuread_user"],
    [/group$/i, "azuread_group"],
];
/** Whoever is assigned something and is nowhere else in view, by the name that the assignment is printed with. */
function holdersIn(resources, named) {
    const made = [];
    for (const { type, body, span } of resources) {
        if (!/^Microsoft\.Authorization\/role/.test(type))
            continue;
        const properties = (0,model_value/* field */.ZZ)(body, "properties");
        const [id, kind, name] = ["principalId", "principalType", "principalName"].map((key) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(properties, key)));
        if (id === undefined || named.has(id.toLowerCase()))
            continue;
        const called = name?.toLowerCase() ?? "";
        const known = isGuid(called) || called.includes("@") ? named.get(called) : undefined;
        if (known !== undefined) {
            named.set(id.toLowerCase(), known);
            continue;
        }
        const resourceType = settle_azure_kinds.find(([word]) => word.test(kind ?? ""))?.[1] ?? "azuread_service_principal";
        const address = holderAddress(resourceType, name, id);
        named.set(id.toLowerCase(), address);
        const written = name ? (0,formats_made/* madeText */.fu)(name, span) : undefined;
        const { type: as, body: own } = resourceType === "azuread_user" ? azure_directory_userOf(written, span) : { type: resourceType, body: { display_name: written } };
        made.push({ address, type: as, body: (0,formats_made/* madeDict */.O)(own, span), span });
    }
    return made;
}
function holderAddress(type, name, id) {
    if (!name)
        return id;
    if (type === "azuread_user")
        return name;
    return isGuid(name) ? `service principal ${name}` : calledBy(name, id);
}
/** Texts that are an ID of something in view, to references to it. */
function linkedIn(value, named, isMember) {
    switch (value.kind) {
        case "text": {
            const text = (0,model_value/* literal */.eu)(value) ?? "";
            const isId = isGuid(text) || text.includes("/");
            const address = isId
                ? named.get(plain(text))
                : isMember
                    ? (named.get(groupKey(text)) ?? named.get(plain(text)))
                    : undefined;
            return address === undefined
                ? value
                : { kind: "reference", address, attribute: "id", resolved: value, span: value.span };
        }
        case "list":
            return { ...value, items: value.items.map((each) => linkedIn(each, named, false)) };
        case "dict":
            return withEntries(value, (each) => linkedIn(each, named, false));
        default:
            return value;
    }
}
const withEntries = (map, change) => ({
    ...map,
    entries: map.entries.map((each) => ({ ...each, value: change(each.value, each.key) })),
});
const plain = (text) => text.toLowerCase().replace(/\/+$/, "");
/** Whoever is in a group that is in a group has what that one is assigned. */
function throughGroups(resources) {
    const joins = resources.filter(({ type }) => type === "azuread_group_member");
    const members = new Map();
    for (const join of joins) {
        const group = addressOf((0,model_value/* field */.ZZ)(join.body, "group_object_id"));
        if (group !== undefined)
            members.set(group, [...(members.get(group) ?? []), join]);
    }
    return [...members.keys()].flatMap((group) => {
        const direct = new Set((members.get(group) ?? []).map((join) => addressOf((0,model_value/* field */.ZZ)(join.body, "member_object_id"))));
        return below(group, members).flatMap((join) => {
            const member = addressOf((0,model_value/* field */.ZZ)(join.body, "member_object_id"));
            if (member === undefined || member === group || direct.has(member))
                return [];
            direct.add(member);
            const group_object_id = { kind: "reference", address: group, attribute: "id", span: join.span };
            return [
                {
                    ...join,
                    address: `${group} ${member}`,
                    body: (0,formats_made/* madeDict */.O)({ group_object_id, member_object_id: (0,model_value/* field */.ZZ)(join.body, "member_object_id") }, join.span),
                },
            ];
        });
    });
}
/** The memberships of the groups in a group, however deep. */
function below(group, members) {
    const [seen, queue, found] = [new Set([group]), [group], []];
    for (let at = queue.shift(); at !== undefined; at = queue.shift())
        for (const join of members.get(at) ?? []) {
            if (at !== group)
                found.push(join);
            const member = addressOf((0,model_value/* field */.ZZ)(join.body, "member_object_id"));
            if (member === undefined || seen.has(member))
                continue;
            seen.add(member);
            if (members.has(member))
                queue.push(member);
        }
    return found;
}
const addressOf = (value) => value?.kind === "reference" ? value.address : (0,model_value/* literal */.eu)(value);

;// CONCATENATED MODULE: ./lib/src/exports/settle-google.js
/** Google's resources of all projects to ones that know each other: numbers to the names that they stand for, and pools to where they are let in. */


const settleGoogle = (units) => {
    const all = units.flatMap(({ resources }) => resources);
    const [projects, accounts] = [numbersIn(all), accountsIn(all)];
    const [given, hasPolicies] = [rolesGiven(all), all.some(({ type }) => type === "gcloud:iam-policy")];
    const named = units.map((unit) => {
        const tenant = unit.tenant && (projects.get(unit.tenant) ?? unit.tenant);
        return {
            ...unit,
            ...(tenant !== undefined && { key: `gcp:${tenant}`, tenant }),
            resources: unit.resources
                .filter((each) => each.type !== "gcloud:project-number" && (!hasPolicies || isInUse(each, given)))
                .map((each) => renamed(each, projects, accounts)),
        };
    });
    return withPools(joined(named).map((unit) => ({ ...unit, resources: settle_google_once(unit.resources) })));
};
/** From a project's number to its ID. */
const numbersIn = (all) => new Map(all.flatMap(({ type, body }) => {
    const [number, id] = [(0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(body, "number")), (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(body, "id"))];
    return type === "gcloud:project-number" && number !== undefined && id !== undefined ? [[number, id]] : [];
}));
/** From a service account's number to its address. */
const accountsIn = (all) => new Map(all.flatMap(({ type, body }) => {
    const [number, email] = [(0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(body, "unique_id")), (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(body, "account_id"))];
    return type === "google_service_account" && number !== undefined && email !== undefined ? [[number, email]] : [];
}));
/** Of roles only those that somebody has are anybody's business, where it is in view who has which. */
const rolesGiven = (all) => new Set(all.flatMap(({ type, body }) => type === "gcloud:iam-policy"
    ? (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(body, "bindings")).flatMap((binding) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(binding, "role")) ?? [])
    : []));
const isInUse = ({ type, address }, given) => type !== "gcloud:iam-role" || given.has(address);
function renamed(resource, projects, accounts) {
    const on = (0,model_value/* field */.ZZ)(resource.body, "resource");
    const text = (0,model_value/* literal */.eu)(on);
    if (resource.type !== "gcloud:iam-policy" || !on || text === undefined)
        return resource;
    const name = text
        .replace(/\/projects\/(\d+)(?=\/|$)/, (whole, number) => withId(whole, projects.get(number)))
        .replace(/\/serviceAccounts\/(\d+)$/, (whole, number) => {
        const email = accounts.get(number);
        return email === undefined ? whole : `/serviceAccounts/${email}`;
    });
    return { ...resource, address: name, body: (0,formats_made/* withFields */.qO)(resource.body, { resource: (0,formats_made/* madeText */.fu)(name, on.span) }) };
}
const withId = (whole, id) => (id === undefined ? whole : `/projects/${id}`);
/** Units that are one project's after all. */
function joined(units) {
    const known = new Map();
    for (const unit of units) {
        const other = known.get(unit.key);
        known.set(unit.key, other ? { ...other, resources: [...other.resources, ...unit.resources] } : unit);
    }
    return [...known.values()];
}
/** What several outputs say is said once; of a policy, what any of them says. */
function settle_google_once(resources) {
    const kept = new Map();
    for (const each of resources) {
        const key = `${each.type} ${each.address}`;
        const known = kept.get(key);
        kept.set(key, known && each.type === "gcloud:iam-policy" ? { ...known, body: union(known.body, each.body) } : (known ?? each));
    }
    return [...kept.values()];
}
function union(policy, other) {
    const [own, more] = [policy, other].map((each) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(each, "bindings")));
    const said = new Set((own ?? []).map(sayingOf));
    const bindings = {
        kind: "list",
        items: [...(own ?? []), ...(more ?? []).filter((each) => !said.has(sayingOf(each)))],
        span: policy.span,
    };
    return (0,formats_made/* withFields */.qO)(policy, { bindings, auditConfigs: (0,model_value/* field */.ZZ)(policy, "auditConfigs") ?? (0,model_value/* field */.ZZ)(other, "auditConfigs") });
}
const sayingOf = (binding) => JSON.stringify([
    (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(binding, "role")),
    (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(binding, "condition"), "expression")),
    (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(binding, "members")).map(model_value/* literal */.eu).sort(),
]);
const isOfPool = ({ type }) => type.startsWith("google_iam_workload_identity_pool");
/** What a provider asks of a token is read beside what lets its pool in: there it goes, whichever project that is. */
function withPools(units) {
    const pools = units.flatMap(({ resources }) => resources.filter(isOfPool));
    if (pools.length === 0)
        return units;
    const members = units.map(({ resources }) => resources.flatMap(settle_google_membersIn));
    const nameOf = ({ body }) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(body, "workload_identity_pool_id")) ?? "";
    const lets = (i, pool) => members[i]?.some((member) => member.includes(`/${nameOf(pool)}/`)) === true;
    const isLetIn = (pool) => units.some((_, i) => lets(i, pool));
    return units.map((unit, i) => ({
        ...unit,
        resources: [
            ...unit.resources.filter((each) => !isOfPool(each) || !isLetIn(each)),
            ...pools.filter((pool) => lets(i, pool)),
        ],
    }));
}
const settle_google_membersIn = ({ type, body }) => type === "gcloud:iam-policy"
    ? (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(body, "bindings"))
        .flatMap((binding) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(binding, "members")))
        .flatMap((member) => {
        const text = (0,model_value/* literal */.eu)(member) ?? "";
        return /workloadIdentityPools|workforcePools/.test(text) ? [`${text}/`] : [];
    })
    : [];

;// CONCATENATED MODULE: ./lib/src/exports/index.js
/** Every export there is, and what is known of a cloud's once all are in view. The first one that reads a piece has it. */











const exports_exports = [
    awsAuthorization,
    azureRoles,
    azureResource,
    azureDirectory,
    azureAccount,
    googlePolicy,
    googleAsset,
    googleItem,
    awsOutputs,
    azureList,
];
const settling = { azure: settleAzure, gcp: settleGoogle };

// EXTERNAL MODULE: ./lib/src/exports/split.js
var split = __webpack_require__(66);
;// CONCATENATED MODULE: ./lib/src/exports/spoken.js
const json = /^\s*(?:[[{"\d-]|(?:true|false|null)\b)/;
const login = /az login|AADSTS\d+|gcloud auth login|Reauthentication|active account selected|aws (?:sso )?login|ExpiredToken|Unable to locate credentials|(?:token|session).{0,40}expired/i;
/** Empty for what is no part of an answer and says nothing of one; undefined of what may be JSON. */
function spokenIn({ text, path }) {
    if (json.test(text))
        return undefined;
    const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*WARNING\b/.test(line));
    const [first] = lines;
    if (first === undefined)
        return [];
    const told = (code, message) => [
        { code, severity: "error", message, at: { path } },
    ];
    if (login.test(text))
        return told("unanswered", "nobody was logged in when this was asked for: log in, and ask for it again");
    const error = lines.find((line) => /\berror\b/i.test(line));
    return error === undefined
        ? told("syntax", `\`${first.trim().slice(0, 60)}\` is no JSON: ask for that with \`--output json\`, of gcloud \`--format json\``)
        : told("unanswered", `it holds an error in place of an answer: \`${error.trim().slice(0, 300)}\``);
}

;// CONCATENATED MODULE: ./lib/src/exports/read-exports.js
/** Files of exports, as their texts come in, to units of resources: one for each account, subscription or project. */




/** What accounts hold of themselves is far less; memory is not endless. */
const mostKept = 600_000_000;
const tooMuch = {
    code: "too-large",
    severity: "error",
    message: `there is more than ${mostKept / 1_000_000} MB of it, and what is beyond was not read: scan the accounts one by one, and merge what comes of it`,
};
/** Never throws on what the files hold. The same files give the same units, in whatever order they come. */
async function readExports(files, exports, settling = {}) {
    const lists = new Set(exports.flatMap((each) => each.lists));
    const found = [];
    const diagnostics = [];
    let kept = 0;
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const { push, end } = (0,split/* splitter */.U)(file.path, lists);
        const pages = pagesOf(file);
        const take = (piece) => {
            const { value, diagnostics: said } = readPiece(piece, file, exports);
            for (const each of said)
                diagnostics.push(each);
            if (value?.resources.length)
                kept += piece.source.text.length;
            if (value && kept <= mostKept)
                found.push({ ...value, places: [`${file.path}#${pages.number()}`, file.path, directoryOf(file)] });
            pages.take(piece, value);
        };
        let isEmpty = true;
        for await (const part of file.parts()) {
            isEmpty &&= part.trim() === "";
            for (const piece of push(part))
                take(piece);
        }
        const last = end();
        if (isEmpty && !file.command)
            diagnostics.push(empty(file));
        for (const piece of last.pieces)
            take(piece);
        for (const each of [...last.diagnostics, ...pages.unfinished()])
            diagnostics.push(each);
    }
    if (kept > mostKept)
        diagnostics.push({ ...tooMuch, at: { path: files[0]?.path ?? "." } });
    return { value: unitsOf(found, settling), diagnostics };
}
/** A command that is refused may leave a file behind with nothing in it. */
const empty = ({ path }) => ({
    code: "unanswered",
    severity: "error",
    message: "it is empty: whatever was asked for was not answered",
    at: { path },
});
const directoryOf = ({ path, run }) => `${run ?? (0,posix_.dirname)(path)}/`;
/** Documents that follow each other in a file: the next page of the same makes up for what the one before says is missing. */
function pagesOf({ path }) {
    let number = 0;
    let tenants = new Set();
    let open;
    const unfinished = [];
    return {
        number: () => number,
        take({ list }, read) {
            if (read?.tenant !== undefined)
                tenants.add(read.tenant);
            if (list !== undefined)
                return;
            const of = [read?.pageOf, ...[...tenants].sort()].join();
            if (open && open.of !== of)
                unfinished.push(open.because);
            open = read?.partial === undefined ? undefined : { because: read.partial, of };
            tenants = new Set();
            number++;
        },
        unfinished: () => [...unfinished, ...(open ? [open.because] : [])].map((message) => ({
            code: "cut-off",
            severity: "error",
            message,
            at: { path },
        })),
    };
}
function readPiece(piece, file, exports) {
    const spoken = piece.list === undefined ? spokenIn(piece.source) : undefined;
    if (spoken)
        return { value: undefined, diagnostics: spoken };
    const { value, diagnostics } = (0,parse/* parseJson */.qF)(piece.source);
    if (!value)
        return { value: undefined, diagnostics };
    const parsed = { ...piece, value, ...(file.command && { command: file.command }) };
    for (const each of exports) {
        const read = each.read(parsed);
        if (!read)
            continue;
        const said = read.unreadable === undefined ? [] : [{ ...unread, message: read.unreadable, at: value.span }];
        return { value: read, diagnostics: [...diagnostics, ...said, ...(read.diagnostics ?? [])] };
    }
    const isEmpty = value.kind === "dict" && value.entries.length === 0;
    const unknown = {
        code: "shape",
        severity: "error",
        message: `this is no output of a cloud's command line that is known here${keysIn(value)}`,
        at: value.span,
    };
    return { value: undefined, diagnostics: isEmpty ? diagnostics : [...diagnostics, unknown] };
}
const unread = { code: "unsupported", severity: "error" };
/** What would tell a reader which it is. */
const keysIn = (value) => value.kind !== "dict"
    ? ""
    : `: it has ${value.entries
        .slice(0, 5)
        .map(({ key }) => `\`${key.slice(0, 60)}\``)
        .join(", ")}`;
/** By cloud, in the order in which they came. */
function unitsOf(found, settling) {
    const clouds = [...new Set(found.map(({ cloud }) => cloud))];
    return clouds
        .flatMap((cloud) => {
        const units = tenantUnits(cloud, found.filter((each) => each.cloud === cloud));
        return Object.hasOwn(settling, cloud) ? (settling[cloud]?.(units) ?? units) : units;
    })
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
/** What does not say whose it is belongs to whom the nearest is of that does: in its document, its file, its directory, or at all. */
function tenantUnits(cloud, all) {
    const everywhere = "";
    const tenants = new Map();
    const keys = ({ places }) => [...places, everywhere];
    for (const each of all)
        if (each.tenant !== undefined)
            for (const key of keys(each))
                tenants.set(key, (tenants.get(key) ?? new Set()).add(each.tenant));
    const nearest = (each) => keys(each)
        .map((key) => tenants.get(key))
        .find((known) => known !== undefined);
    const units = new Map();
    for (const each of all) {
        if (each.resources.length === 0)
            continue;
        const near = nearest(each);
        const tenant = each.tenant ?? (near?.size === 1 ? [...near][0] : undefined);
        const key = tenant === undefined ? cloud : `${cloud}:${tenant}`;
        const unit = units.get(key) ?? { ...(tenant !== undefined && { tenant }), resources: [] };
        units.set(key, unit);
        for (const resource of each.resources)
            unit.resources.push(resource);
    }
    return [...units].map(([key, unit]) => ({ key, format: "export", ...unit }));
}

// EXTERNAL MODULE: ./lib/src/formats/index.js
var formats = __webpack_require__(6109);
// EXTERNAL MODULE: ./lib/src/read-revision.js
var read_revision = __webpack_require__(4012);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(2628);
// EXTERNAL MODULE: ./lib/src/access/difference.js + 3 modules
var difference = __webpack_require__(1298);
;// CONCATENATED MODULE: ./lib/src/access/fitting-names.js
/** `access` with the names that `other` has for the same identities. A name of nothing but what is not known fits nobody. */
function namedAsIn(access, other) {
    const there = [...other.subjects.values()].filter(({ kind, name }) => kind === "identity" && name !== undefined);
    const taken = new Set([...access.subjects.values()].map(({ name }) => name));
    const free = there.filter(({ name }) => !taken.has(name));
    const open = [...access.subjects.values()].flatMap((subject) => {
        const shape = subject.kind === "identity" ? shapeOf(subject.name) : undefined;
        return shape
            ? [{ subject, fits: free.filter((each) => isSameKind(each, subject) && shape.test(each.name ?? "")) }]
            : [];
    });
    const wanted = new Map();
    for (const { fits } of open)
        for (const each of fits)
            wanted.set(each, (wanted.get(each) ?? 0) + 1);
    const named = open.flatMap(({ subject, fits: [only, ...more] }) => only?.name !== undefined && more.length === 0 && wanted.get(only) === 1
        ? [[subject.key, { ...subject, name: only.name }]]
        : []);
    return named.length === 0 ? access : { ...access, subjects: new Map([...access.subjects, ...named]) };
}
const isSameKind = (a, b) => a.cloud === b.cloud && a.kind === b.kind;
const hole = /\$\{[^}]*\}/g;
/** Of a name with holes, and enough besides to tell it by. */
function shapeOf(name) {
    if (name === undefined || !name.includes("${"))
        return undefined;
    const [kind = "", ...words] = name.split(" ");
    const known = words.join(" ").split(hole);
    if (known.join("").replace(/[^\p{L}\p{N}]/gu, "").length < 3)
        return undefined;
    return new RegExp(`^${escaped(kind)} ${known.map(escaped).join(".+")}$`);
}
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// EXTERNAL MODULE: ./lib/src/access/unfinished.js
var unfinished = __webpack_require__(7452);
// EXTERNAL MODULE: ./lib/src/rules/evaluate.js + 10 modules
var evaluate = __webpack_require__(9246);
;// CONCATENATED MODULE: ./lib/src/drift.js
/** What code declares, and what is deployed, to the difference of the two, judged as a change from the one to the other. */





/** Of what depends on values that only a deployment has, nothing is said: `unsure` counts it. */
function driftFrom(declared, deployed, criteria) {
    return (0,work/* bounded */.Mm)(() => {
        const all = (0,difference/* difference */.i)(namedAsIn(declared, deployed), deployed, new Map());
        const seen = all.filter(isInView(deployed));
        const deltas = seen.filter((delta) => !(delta.kind === "permission" && delta.unsure));
        const judgements = (0,evaluate/* evaluate */._)(criteria.inForce, deltas, {
            changed: () => true,
            severity: criteria.rules,
            paths: criteria.paths,
            breakGlass: criteria.breakGlass,
        });
        return { deltas, judgements, diagnostics: (0,unfinished/* unfinished */.M)(deltas, (0,work/* wasCut */.Eu)()), unsure: seen.length - deltas.length };
    });
}
/**
 * An export has the identities of an account whole, and of its resources only some: that one is declared and not deployed can
 * be told of identities, and of whatever the export has.
 */
function isInView(deployed) {
    const clouds = new Set([...deployed.subjects.values()].flatMap(({ kind, cloud }) => (kind === "identity" ? [cloud] : [])));
    return ({ subject, ...delta }) => {
        if (deployed.subjects.has(subject.key))
            return true;
        return delta.kind === "permission" && subject.kind === "identity" && clouds.has(subject.cloud);
    };
}

// EXTERNAL MODULE: ./lib/src/judge-access.js
var judge_access = __webpack_require__(7812);
// EXTERNAL MODULE: ./lib/src/model/report.js
var model_report = __webpack_require__(5176);
// EXTERNAL MODULE: ./lib/src/model/survey.js
var survey = __webpack_require__(988);
// EXTERNAL MODULE: ./lib/src/report/compose.js
var compose = __webpack_require__(7321);
// EXTERNAL MODULE: ./lib/src/survey/survey-of.js + 13 modules
var survey_of = __webpack_require__(4394);
// EXTERNAL MODULE: ./lib/src/waivers/apply.js + 1 modules
var apply = __webpack_require__(1095);
;// CONCATENATED MODULE: ./lib/src/scan.js
/** What is deployed to its report and its survey: the pipeline of a scan, on the steps that the gate and the review take. */









/** Pure but for the clock. */
function scan({ units, files, options: given, configuration, against, ...read }) {
    const began = performance.now();
    const options = withOwn(given, units);
    const access = (0,clouds.readAccess)(units, options.estate);
    const judged = (0,judge_access/* judgeAccess */.I)(access.value, options);
    const drift = against && driftFrom(against.access, access.value, options);
    const told = drift ?? judged;
    const { undone, ...surveyed } = (0,work/* bounded */.Mm)(() => ({
        ...(0,survey_of/* surveyOf */.y)({ head: judged, base: undefined, ignores: options.ignores, knowsOwn: true, abroad: "told" }),
        undone: (0,work/* wasCut */.Eu)(),
    }));
    const waived = (0,apply/* applyWaivers */.K)(told.judgements.map(({ finding }) => finding), options.waivers.entries.map((waiver) => ({ ...waiver, isNew: false })), { today: options.today, fromPullRequest: true });
    const byPrint = new Map(waived.findings.map((finding) => [finding.fingerprint, finding]));
    const diagnostics = [
        ...read.diagnostics,
        ...access.diagnostics,
        ...told.diagnostics,
        ...(against?.diagnostics ?? []),
        ...(drift && drift.unsure > 0 ? [notKnown(drift.unsure)] : []),
        ...(undone ? [scan_tooMuch] : []),
    ];
    const report = (0,compose/* compose */.Z)({
        base: against?.commit ?? null,
        head: model_report/* deployed */.$,
        paths: new Set([...files, ...diagnostics.map(({ at }) => ("source" in at ? at.source.path : at.path))]),
        difference: { hunks: new Map(), renames: new Map() },
        configuration,
        failOn: options.failOn,
        possible: options.possible,
        unreadable: options.unreadable,
        wouldFailOn: options.wouldFailOn,
        findings: waived.findings,
        waivers: waived.waivers,
        deltas: told.deltas,
        diagnostics,
        changed: () => true,
        ignores: options.ignores,
        stats: { changedFiles: 0, unitsRead: units.length, durationMs: Math.round(performance.now() - began) },
    });
    const { unrelated, ignored, ...rest } = surveyed;
    const tenants = tenantsIn(units);
    return {
        report,
        survey: {
            ...rest,
            base: null,
            head: model_report/* deployed */.$,
            tenants,
            principals: rest.principals.map((each) => ({ ...each, tenants: tenantsOf(each.key, tenants) })),
            findings: rest.findings.map((each) => ({
                ...each,
                finding: byPrint.get(each.finding.fingerprint) ?? each.finding,
            })),
            waivers: waived.waivers,
            diagnostics: report.diagnostics,
            stats: { unitsRead: units.length, unrelated, ignored, modelsLeft: 0 },
        },
    };
}
const tenantsIn = (units) => units.flatMap(({ key, tenant }) => (tenant === undefined ? [] : [{ cloud: key.split(":")[0] ?? "", id: tenant }]));
/** Keys begin with their unit; who is known by a name alone was found wherever the only one is. */
function tenantsOf(key, tenants) {
    const all = tenants.map(survey/* tenantKey */.m);
    const own = all.filter((each) => key.startsWith(`${each}#`));
    return own.length === 0 && all.length === 1 ? all : own;
}
/** What is scanned together is ours, whatever else the configuration trusts. */
function withOwn(options, units) {
    const own = units.flatMap(({ tenant }) => tenant ?? []);
    const trustedAccounts = new Set([...options.estate.trustedAccounts, ...own]);
    return { ...options, estate: { ...options.estate, trustedAccounts } };
}
const notKnown = (rows) => ({
    code: "unresolved",
    severity: "warning",
    message: `${rows === 1 ? "1 permission" : `${rows} permissions`} may be what is declared, with values that only a deployment has`,
    at: { path: "." },
});
const scan_tooMuch = {
    code: "too-much-work",
    severity: "error",
    message: "there is too much to compare everybody with everybody; some ways and models are left out",
    at: { path: "." },
};

;// CONCATENATED MODULE: ./lib/src/load-scan.js
/** Files of exports and the settings in force to the scan of them. */








/** Throws SourceError where a source cannot be had, ChangeError where there is no such revision. */
async function loadScan({ sources, options, readFrom, against }) {
    const { value: files, diagnostics: unseen } = await (0,export_files/* exportFiles */.S7)(sources);
    const declared = against && (await declaredIn(against, options));
    const { value: units, diagnostics } = await readExports(files, exports_exports, settling);
    await (0,clouds.loadClouds)(units, units.flatMap(({ resources }) => resources.map(({ span }) => span.source)));
    return scan({
        units,
        diagnostics: [...unseen, ...diagnostics],
        files: files.map(({ path }) => path),
        options,
        ...(declared && { against: declared }),
        configuration: configurationOf(options, readFrom),
    });
}
async function declaredIn({ repo, revision }, options) {
    const change = await (0,whole/* loadWhole */.y)({ repo, head: revision }, formats/* formats */.F);
    const { access, diagnostics } = await (0,read_revision/* readRevision */.M)(change.units, options, "head");
    return { commit: change.head, access, diagnostics: [...change.diagnostics, ...diagnostics] };
}
const configurationOf = (options, readFrom) => ({
    policy: "repository",
    readFrom,
    rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
    ignored: options.ignore,
    ownRules: options.own ? { ...options.own, commit: "work-tree" } : null,
    refused: options.refused,
});


/***/ })

};
