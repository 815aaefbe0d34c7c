export const id = 5305;
export const ids = [5305];
export const modules = {

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ actingOn),
/* harmony export */   A_: () => (/* binding */ pinnedTo),
/* harmony export */   IH: () => (/* binding */ actingFor),
/* harmony export */   M: () => (/* binding */ github),
/* harmony export */   Ry: () => (/* binding */ behind),
/* harmony export */   SA: () => (/* binding */ passedTo),
/* harmony export */   fD: () => (/* binding */ serviceNamed),
/* harmony export */   sc: () => (/* binding */ through)
/* harmony export */ });
/* harmony import */ var _aws_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7729);
/** What a request is held to on AWS, each once: whose work it is, whom a role is passed to, where it comes through, what filters it. */

/** A service acts for all of its customers: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html */
const actingFor = (...accounts) => (0,_aws_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z7)("StringEquals", "aws:SourceAccount", ...accounts);
/** The agent, job or knowledge base that it acts for. */
const actingOn = (source) => (0,_aws_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z7)("ArnLike", "aws:SourceArn", source);
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html */
const passedTo = (...services) => (0,_aws_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z7)("StringEquals", "iam:PassedToService", ...services);
/** A service as policies name it. */
const serviceNamed = (service) => `${service}.amazonaws.com`;
/** https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html */
const through = (...endpoints) => (0,_aws_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z7)("StringEquals", "aws:SourceVpce", ...endpoints);
/** https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html */
const behind = (...guardrails) => (0,_aws_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z7)("StringEquals", "bedrock:GuardrailIdentifier", ...guardrails);
const github = "token.actions.githubusercontent.com";
/**
 * One branch or tag of one repository, for what `aws-actions/configure-aws-credentials` asks for.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
const pinnedTo = (repository, ref) => [
    (0,_aws_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z7)("StringEquals", `${github}:sub`, `repo:${repository}:ref:${ref}`),
    (0,_aws_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z7)("StringEquals", `${github}:aud`, "sts.amazonaws.com"),
];


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Xg: () => (/* binding */ deny),
/* harmony export */   cw: () => (/* binding */ allow),
/* harmony export */   i9: () => (/* binding */ trusts),
/* harmony export */   z7: () => (/* binding */ when),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
const allow = (sid, actions, resources, conditions = []) => ({ sid, effect: "Allow", actions, resources, conditions });
const deny = (sid, actions, resources, conditions = []) => ({ ...allow(sid, actions, resources, conditions), effect: "Deny" });
const when = (operator, key, ...values) => ({
    operator,
    key,
    values,
});
/** Whom a role trusts, and on what conditions. */
const trusts = (principal, conditions = []) => ({
    sid: "Trust",
    effect: "Allow",
    actions: [principal.kind === "Federated" ? "sts:AssumeRoleWithWebIdentity" : "sts:AssumeRole"],
    principal,
    conditions,
});
/** By operator and key, as a document has them; in the order given. */
function grouped(conditions) {
    const out = new Map();
    for (const { operator, key, values } of conditions)
        out.set(operator, (out.get(operator) ?? new Map()).set(key, values));
    return out;
}
/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document#condition
 */
const entryOf = (conditions) => ({
    name: "Condition",
    value: {
        kind: "map",
        entries: [...grouped(conditions)].map(([operator, keys]) => [
            operator,
            { kind: "map", entries: [...keys].map(([key, values]) => [key, { kind: "values", values }]) },
        ]),
    },
    blocks: conditions.map(({ operator, key, values }) => ({
        name: "condition",
        attributes: [
            ["test", { text: operator }],
            ["variable", { text: key }],
            ["values", values],
        ],
    })),
});


/***/ }),

/***/ 5932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ profileArn),
/* harmony export */   Hv: () => (/* binding */ modelArn),
/* harmony export */   gs: () => (/* binding */ awsUses),
/* harmony export */   xe: () => (/* binding */ guardrailArn)
/* harmony export */ });
/** What it takes to use models on AWS and nothing else, and how what is used is named. */
/** By service. Streams and conversations are authorised by the first two: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
const awsUses = {
    bedrock: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
    "bedrock-agentcore": ["bedrock-agentcore:InvokeAgentRuntime"],
    "bedrock-mantle": ["bedrock-mantle:CreateInference"],
    kendra: ["kendra:Query", "kendra:Retrieve"],
    q: ["q:SendMessage", "q:StartConversation"],
    qbusiness: ["qbusiness:Chat", "qbusiness:ChatSync"],
    s3vectors: ["s3vectors:QueryVectors"],
    sagemaker: [
        "sagemaker:InvokeEndpoint",
        "sagemaker:InvokeEndpointAsync",
        "sagemaker:InvokeEndpointWithResponseStream",
    ],
};
const modelArn = (region, model) => `arn:aws:bedrock:${region}::foundation-model/${model}`;
const profileArn = (region, account, profile) => `arn:aws:bedrock:${region}:${account}:inference-profile/${profile}`;
const guardrailArn = (region, account, guardrail) => `arn:aws:bedrock:${region}:${account}:guardrail/${guardrail}`;


/***/ }),

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ agentConsumer),
/* harmony export */   o7: () => (/* binding */ azureUses),
/* harmony export */   uA: () => (/* binding */ openAiUser)
/* harmony export */ });
/** What it takes to use models on Azure and nothing else: roles of the provider's, and less than those. */
/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/ai-machine-learning */
const openAiUser = {
    kind: "built-in",
    name: "Cognitive Services OpenAI User",
    guid: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
};
const agentConsumer = {
    kind: "built-in",
    name: "Foundry Agent Consumer",
    guid: "eed3b665-ab3a-47b6-8f48-c9382fb1dad6",
};
/** Less than any built-in role: completions, chats and embeddings. */
const azureUses = [
    "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action",
    "Microsoft.CognitiveServices/accounts/OpenAI/deployments/completions/action",
    "Microsoft.CognitiveServices/accounts/OpenAI/deployments/embeddings/action",
];


/***/ }),

/***/ 5305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ archetypes),
  Q: () => (/* binding */ archetypesOf)
});

// EXTERNAL MODULE: ./lib/src/blueprint/aws-conditions.js
var aws_conditions = __webpack_require__(8506);
// EXTERNAL MODULE: ./lib/src/blueprint/aws-statements.js
var aws_statements = __webpack_require__(7729);
// EXTERNAL MODULE: ./lib/src/blueprint/aws-uses.js
var aws_uses = __webpack_require__(5932);
;// CONCATENATED MODULE: ./lib/src/generate/words.js
const word = (name, what, example, like, likeWords) => ({
    name,
    what,
    example,
    like,
    likeWords,
});
const many = (each) => ({ ...each, many: true });
const optional = (each) => ({ ...each, optional: true });
function approved(among, as, each) {
    return { ...seen(among, as, each), approved: { among, as } };
}
const seen = (among, as, each) => ({ ...each, seen: { among, as } });
const words_name = seen("names", /^(?:role|user|group) ([\w-]+)$/, word("name", "what the identity is called", "app", /^[A-Za-z][\w-]{0,62}$/, "letters, digits and dashes, a letter first"));
const account = seen("resources", /^arn:[\w-]+:[\w-]+:[\w-]*:(\d{12}):/, word("account", "the account it lives in", "111122223333", /^\d{12}$/, "twelve digits"));
const region = seen("resources", /^arn:[\w-]+:[\w-]+:([\w-]+):/, word("region", "the region it works in", "eu-west-1", /^[a-z]{2}(-[a-z]+)+-\d$/, "a region, like eu-west-1"));
const models = seen("resources", /:(?:foundation-model\/|inference-profile\/(?:us|eu|apac|jp|au|us-gov)\.)([\w.:-]+)$/, many(word("models", "ids of foundation models, without a region before them", "amazon.nova-lite-v1:0", /^[a-z0-9][\w.:-]+$/, "the id of a model")));
const profile = seen("resources", /:inference-profile\/([a-z-]+)\./, optional(word("profile", "where inference profiles route: us, eu, apac, jp, au", "eu", /^(us|eu|apac|jp|au|us-gov)$/, "one of us, eu, apac, jp, au, us-gov; global leaves every region open")));
const routedRegions = optional(many(word("routed-regions", "the regions that the profile routes to", "eu-west-1,eu-central-1", /^[a-z]{2}(-[a-z]+)+-\d$/, "a region, like eu-west-1")));
const endpoint = approved("networks", /^(vpce-[0-9a-f]+)$/, word("vpc-endpoint", "the endpoint that requests come through", "vpce-0a1b2c3d4e5f60718", /^vpce-[0-9a-f]{8,17}$/, "an id like vpce-0a1b2c3d"));
const guardrail = approved("guardrails", 
// A pattern of them is no choice, and leaves one.
/^(arn:.+:guardrail\/.+)$/, word("guardrail", "the guardrail that every request must name, by its id or ARN", "g1a2b3c4d5", /^(arn:aws[a-z-]*:bedrock:[a-z0-9-]+:\d{12}:guardrail\/)?[a-z0-9]{1,30}$/, "the id of a guardrail, or its ARN"));
/** Of a repository's. */
const ref = (what) => word("ref", what, "refs/heads/main", /^refs\/(heads|tags)\/[\w./-]+$/, "a whole reference, like refs/heads/main");
const team = word("team", "whose it is: the tag `team`", "search", /^[\w .:/=+@-]{1,128}$/, "the value of a tag");
const service = seen("principals", /^([a-z0-9-]+)\.amazonaws\.com$/, word("service", "who takes the role on", "lambda", /^[a-z0-9-]+$/, "a service of AWS, like lambda or ecs-tasks"));
const bucket = word("bucket", "the bucket, by its whole name", "shop-training", /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "a bucket's name");
const output = word("output-bucket", "the bucket that results go to", "shop-models", /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "a bucket's name");
const until = word("until", "the last moment that it holds, in UTC", "2026-12-11T00:00:00Z", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "a moment like 2026-12-11T00:00:00Z");
const role = word("role", "another role, by its name", "training", /^[\w+=,.@-]{1,64}$/, "a role's name");
const logGroup = word("log-group", "the log group of invocations", "/aws/bedrock/invocations", /^[\w./#-]{1,512}$/, "a log group's name");
const key = word("key", "the key that they are encrypted with, by its id", "0a1b2c3d-1111-2222-3333-444455556666", /^[0-9a-f-]{36}$/, "a key's id");
const subnets = many(word("subnets", "the subnets that jobs run in", "subnet-0a1b2c3d", /^subnet-[0-9a-f]{8,17}$/, "an id like subnet-0a1b2c3d"));
const prefix = word("prefix", "how the names of what it deploys begin", "churn", /^[A-Za-z0-9][\w-]{0,50}$/, "letters, digits and dashes");
const knowledgeBase = word("knowledge-base", "the knowledge base, by its id", "KB12345678", /^[0-9A-Za-z]{10}$/, "ten letters and digits");
const collection = word("collection", "the collection of vectors, by its id", "abc123def456", /^[a-z0-9]{3,40}$/, "a collection's id");
const approver = seen("principals", /^(arn:[\w-]+:iam::\d{12}:(?:role|user)\/.+)$/, word("principal", "who gets it: the ARN of a role or user", "arn:aws:iam::111122223333:role/engineer", /^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/, "the ARN of a role or a user"));

;// CONCATENATED MODULE: ./lib/src/generate/aws-bedrock.js
/** What uses, operates and serves models on Amazon Bedrock. */




/** A service that acts for this account alone, and only for what `source` names. */
const trustOf = (service, values, source) => (0,aws_statements/* trusts */.i9)({ kind: "Service", of: [(0,aws_conditions/* serviceNamed */.fD)(service)] }, [
    (0,aws_conditions/* actingFor */.IH)(values.one("account")),
    ...(source === undefined ? [] : [(0,aws_conditions/* actingOn */.AD)(source)]),
]);
/** A service that runs one's own code: it acts for nobody else, and not all of them say for whom. */
const serviceOf = (values) => (0,aws_statements/* trusts */.i9)({ kind: "Service", of: [(0,aws_conditions/* serviceNamed */.fD)(values.one("service"))] });
/** People who have a role or a user already. */
const peopleOf = (values, ...conditions) => (0,aws_statements/* trusts */.i9)({ kind: "AWS", of: [values.one("principal")] }, conditions);
const awsForms = ["json", "terraform", "cloudformation", "cdk"];
const invoking = aws_uses/* awsUses */.gs.bedrock;
/**
 * Through a profile a request is for the profile and for the model in whichever region answers; both must be allowed.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
function usesOf(values, conditions) {
    const [account, region, models] = [values.one("account"), values.one("region"), values.all("models")];
    const profile = values.maybe("profile");
    if (profile === undefined)
        return [
            (0,aws_statements/* allow */.cw)("Models", invoking, models.map((model) => (0,aws_uses/* modelArn */.Hv)(region, model)), conditions),
        ];
    const profiles = models.map((model) => (0,aws_uses/* profileArn */.DD)(region, account, `${profile}.${model}`));
    const regions = [...new Set([region, ...values.all("routed-regions")])].sort();
    return [
        (0,aws_statements/* allow */.cw)("Profiles", invoking, profiles, conditions),
        (0,aws_statements/* allow */.cw)("ModelsThroughProfiles", invoking, regions.flatMap((each) => models.map((model) => (0,aws_uses/* modelArn */.Hv)(each, model))), [...conditions, (0,aws_statements/* when */.z7)("StringEquals", "bedrock:InferenceProfileArn", ...profiles)]),
    ];
}
function guardrailOf(values) {
    const written = values.one("guardrail");
    return written.startsWith("arn:") ? written : (0,aws_uses/* guardrailArn */.xe)(values.one("region"), values.one("account"), written);
}
const roleOf = (values, trust, statements) => ({
    kind: "aws-role",
    name: values.one("name"),
    trust,
    statements,
    tags: values.maybe("team") === undefined ? {} : { team: values.one("team") },
});
const bedrock = [
    {
        name: "bedrock-invoker",
        title: "a workload that invokes named models, through a network endpoint and behind a guardrail",
        forms: awsForms,
        about: { among: "actions", as: /^bedrock:InvokeModel/ },
        words: [
            words_name,
            account,
            region,
            models,
            profile,
            routedRegions,
            endpoint,
            guardrail,
            service,
            team,
        ],
        leavesOut: [
            "A guardrail can be demanded of InvokeModel alone: agents, flows and the OpenAI-compatible endpoint are not allowed here.",
            "Batch jobs, logs and the endpoint's own policy are for others to set up.",
        ],
        blueprint: (values) => {
            const network = (0,aws_conditions/* through */.sc)(values.one("vpc-endpoint"));
            const guarded = (0,aws_conditions/* behind */.Ry)(guardrailOf(values));
            return roleOf(values, [serviceOf(values)], [
                ...usesOf(values, [network, guarded]),
                (0,aws_statements/* deny */.Xg)("NotPastTheEndpoint", invoking, ["*"], [
                    (0,aws_statements/* when */.z7)("StringNotEquals", "aws:SourceVpce", values.one("vpc-endpoint")),
                    (0,aws_statements/* when */.z7)("BoolIfExists", "aws:ViaAWSService", "false"),
                ]),
                (0,aws_statements/* deny */.Xg)("NotWithoutGuardrail", invoking, ["*"], [(0,aws_statements/* when */.z7)("StringNotEquals", "bedrock:GuardrailIdentifier", guardrailOf(values))]),
            ]);
        },
    },
    {
        name: "bedrock-operator",
        title: "people who keep one guardrail and look at everything, and invoke nothing",
        forms: awsForms,
        words: [words_name, account, region, guardrail, approver, team],
        leavesOut: [
            "Prompt logs and logging settings: take prompt-log-reader for the first, and leave the second to security.",
            "What invokes is denied by name; an action that AWS adds later is not among them until this is generated again.",
        ],
        blueprint: (values) => roleOf(values, [peopleOf(values)], [
            (0,aws_statements/* allow */.cw)("Guardrail", ["bedrock:CreateGuardrailVersion", "bedrock:GetGuardrail"], [guardrailOf(values)]),
            (0,aws_statements/* allow */.cw)("Look", [
                "bedrock:GetFoundationModel",
                "bedrock:GetInferenceProfile",
                "bedrock:ListFoundationModels",
                "bedrock:ListGuardrails",
                "bedrock:ListInferenceProfiles",
            ], ["*"]),
            (0,aws_statements/* deny */.Xg)("InvokeNothing", [
                ...invoking,
                "bedrock:CreateModelInvocationJob",
                "bedrock:InvokeAgent",
                "bedrock:InvokeFlow",
                "bedrock:InvokeInlineAgent",
                "bedrock-mantle:CreateInference",
            ], ["*"]),
        ]),
    },
    {
        name: "bedrock-agent-role",
        title: "the service role of one account's agents: a model and a knowledge base",
        forms: awsForms,
        about: { among: "principals", as: /^bedrock\.amazonaws\.com$/ },
        words: [
            words_name,
            account,
            region,
            models,
            profile,
            routedRegions,
            knowledgeBase,
        ],
        leavesOut: ["The functions that the agent calls: each says in its own policy that the agent may."],
        blueprint: (values) => {
            const [account, region] = [values.one("account"), values.one("region")];
            return roleOf(values, [trustOf("bedrock", values, `arn:aws:bedrock:${region}:${account}:agent/*`)], [
                ...usesOf(values, []),
                (0,aws_statements/* allow */.cw)("KnowledgeBase", ["bedrock:Retrieve"], [`arn:aws:bedrock:${region}:${account}:knowledge-base/${values.one("knowledge-base")}`]),
            ]);
        },
    },
    {
        name: "bedrock-knowledge-base-role",
        title: "the service role of a knowledge base: a bucket, an embedding model and a collection of vectors",
        forms: awsForms,
        words: [words_name, account, region, models, bucket, collection],
        leavesOut: [
            "The collection's own data access policy, which must let this role in as well.",
            "A key of one's own for the bucket.",
        ],
        blueprint: (values) => {
            const [account, region, bucket] = [values.one("account"), values.one("region"), values.one("bucket")];
            const owned = (0,aws_statements/* when */.z7)("StringEquals", "aws:ResourceAccount", account);
            return roleOf(values, [trustOf("bedrock", values, `arn:aws:bedrock:${region}:${account}:knowledge-base/*`)], [
                (0,aws_statements/* allow */.cw)("Embed", ["bedrock:InvokeModel"], values.all("models").map((model) => (0,aws_uses/* modelArn */.Hv)(region, model))),
                (0,aws_statements/* allow */.cw)("Documents", ["s3:GetObject"], [`arn:aws:s3:::${bucket}/*`], [owned]),
                (0,aws_statements/* allow */.cw)("ListDocuments", ["s3:ListBucket"], [`arn:aws:s3:::${bucket}`], [owned]),
                (0,aws_statements/* allow */.cw)("Vectors", ["aoss:APIAccessAll"], [`arn:aws:aoss:${region}:${account}:collection/${values.one("collection")}`]),
            ]);
        },
    },
    {
        name: "prompt-log-reader",
        title: "people who may read what models are asked and answer",
        forms: awsForms,
        about: { among: "actions", as: /^logs:/ },
        words: [words_name, account, region, logGroup, key, approver, until],
        leavesOut: ["Logs in a bucket: large prompts and images go there, under a prefix of their own."],
        blueprint: (values) => {
            const [account, region] = [values.one("account"), values.one("region")];
            const timely = (0,aws_statements/* when */.z7)("DateLessThan", "aws:CurrentTime", values.one("until"));
            const group = `arn:aws:logs:${region}:${account}:log-group:${values.one("log-group")}`;
            return roleOf(values, [peopleOf(values, (0,aws_statements/* when */.z7)("Bool", "aws:MultiFactorAuthPresent", "true"))], [
                (0,aws_statements/* allow */.cw)("Read", ["logs:FilterLogEvents", "logs:GetLogEvents"], [group, `${group}:*`], [timely]),
                (0,aws_statements/* allow */.cw)("Decrypt", ["kms:Decrypt"], [`arn:aws:kms:${region}:${account}:key/${values.one("key")}`], [timely]),
            ]);
        },
    },
];

;// CONCATENATED MODULE: ./lib/src/generate/aws-sagemaker.js
/** The phases of a model's life on Amazon SageMaker, each with an identity of its own. */




const arn = (values, resource) => `arn:aws:sagemaker:${values.one("region")}:${values.one("account")}:${resource}`;
const pass = (values) => (0,aws_statements/* allow */.cw)("PassOneRole", ["iam:PassRole"], [`arn:aws:iam::${values.one("account")}:role/${values.one("role")}`], [(0,aws_conditions/* passedTo */.SA)((0,aws_conditions/* serviceNamed */.fD)("sagemaker"))]);
/** Whoever makes what is not there yet is held by the tags that it is made with. */
const own = (values) => (0,aws_statements/* when */.z7)("StringEquals", "aws:RequestTag/team", values.one("team"));
const sagemaker = [
    {
        name: "sagemaker-data-scientist",
        title: "people who train models, and deploy none",
        forms: awsForms,
        words: [
            words_name,
            account,
            region,
            prefix,
            role,
            subnets,
            approver,
            team,
        ],
        leavesOut: [
            "Notebooks and Studio: give each person an app of their own beside this.",
            "The execution role: generate sagemaker-training-role, and give its name here as --role.",
        ],
        blueprint: (values) => roleOf(values, [peopleOf(values)], [
            (0,aws_statements/* allow */.cw)("Train", ["sagemaker:CreateTrainingJob"], [arn(values, `training-job/${values.one("prefix")}-*`)], [
                (0,aws_statements/* when */.z7)("ForAllValues:StringEquals", "sagemaker:VpcSubnets", ...values.all("subnets")),
                (0,aws_statements/* when */.z7)("Null", "sagemaker:VpcSubnets", "false"),
                (0,aws_statements/* when */.z7)("Bool", "sagemaker:InterContainerTrafficEncryption", "true"),
                own(values),
            ]),
            (0,aws_statements/* allow */.cw)("Look", ["sagemaker:DescribeTrainingJob", "sagemaker:StopTrainingJob"], [arn(values, `training-job/${values.one("prefix")}-*`)]),
            pass(values),
            (0,aws_statements/* deny */.Xg)("DeployNothing", [
                "sagemaker:CreateEndpoint",
                "sagemaker:CreateEndpointConfig",
                "sagemaker:UpdateEndpoint",
                "sagemaker:UpdateModelPackage",
            ], ["*"]),
        ]),
    },
    {
        name: "sagemaker-deployer",
        title: "a pipeline that deploys what was approved, and trains nothing",
        forms: awsForms,
        words: [words_name, account, region, prefix, role, approver, team],
        leavesOut: [
            "Approving: whoever may set the status of a model package should be somebody else.",
            "The role that endpoints run as: give its name as --role.",
        ],
        blueprint: (values) => {
            const prefix = values.one("prefix");
            return roleOf(values, [peopleOf(values)], [
                (0,aws_statements/* allow */.cw)("Deploy", [
                    "sagemaker:CreateEndpoint",
                    "sagemaker:CreateEndpointConfig",
                    "sagemaker:CreateModel",
                    "sagemaker:UpdateEndpoint",
                ], [
                    arn(values, `endpoint/${prefix}-*`),
                    arn(values, `endpoint-config/${prefix}-*`),
                    arn(values, `model/${prefix}-*`),
                ]),
                (0,aws_statements/* allow */.cw)("Look", ["sagemaker:DescribeEndpoint", "sagemaker:DescribeModel"], [arn(values, `endpoint/${prefix}-*`), arn(values, `model/${prefix}-*`)]),
                pass(values),
                (0,aws_statements/* deny */.Xg)("TrainNothing", [
                    "sagemaker:CreateAutoMLJob",
                    "sagemaker:CreateHyperParameterTuningJob",
                    "sagemaker:CreateNotebookInstance",
                    "sagemaker:CreateProcessingJob",
                    "sagemaker:CreateTrainingJob",
                ], ["*"]),
            ]);
        },
    },
    {
        name: "sagemaker-training-role",
        title: "the execution role of training jobs: one bucket in, one bucket out, logs",
        forms: awsForms,
        about: { among: "principals", as: /^sagemaker\.amazonaws\.com$/ },
        words: [words_name, account, region, bucket, output],
        leavesOut: [
            "Images: those of Amazon need no permission; for one's own, allow ecr:BatchGetImage on that repository.",
            "Jobs in a network of one's own need the ec2 actions for network interfaces beside this.",
        ],
        blueprint: (values) => {
            const [account, region] = [values.one("account"), values.one("region")];
            const owned = (0,aws_statements/* when */.z7)("StringEquals", "aws:ResourceAccount", account);
            return roleOf(values, [trustOf("sagemaker", values, arn(values, "*"))], [
                (0,aws_statements/* allow */.cw)("Read", ["s3:GetObject"], [`arn:aws:s3:::${values.one("bucket")}/*`], [owned]),
                (0,aws_statements/* allow */.cw)("List", ["s3:ListBucket"], [`arn:aws:s3:::${values.one("bucket")}`], [owned]),
                (0,aws_statements/* allow */.cw)("Write", ["s3:PutObject"], [`arn:aws:s3:::${values.one("output-bucket")}/*`], [owned]),
                (0,aws_statements/* allow */.cw)("Log", ["logs:CreateLogStream", "logs:PutLogEvents"], [`arn:aws:logs:${region}:${account}:log-group:/aws/sagemaker/TrainingJobs:*`]),
            ]);
        },
    },
    {
        name: "aws-elevated-access",
        title: "a right to change one guardrail, until a moment",
        forms: awsForms,
        words: [words_name, account, region, guardrail, approver, until],
        leavesOut: [
            "Asking and approving: IAM Identity Center's temporary access, or a pull request that moves the moment.",
            "After the moment nothing is allowed; the role itself stays until somebody deletes it.",
        ],
        blueprint: (values) => {
            const timely = (0,aws_statements/* when */.z7)("DateLessThan", "aws:CurrentTime", values.one("until"));
            return roleOf(values, [peopleOf(values, (0,aws_statements/* when */.z7)("Bool", "aws:MultiFactorAuthPresent", "true"), timely)], [
                (0,aws_statements/* allow */.cw)("Guardrail", ["bedrock:CreateGuardrailVersion", "bedrock:GetGuardrail", "bedrock:UpdateGuardrail"], [guardrailOf(values)], [timely]),
            ]);
        },
    },
];

// EXTERNAL MODULE: ./lib/src/blueprint/azure-uses.js
var azure_uses = __webpack_require__(7166);
;// CONCATENATED MODULE: ./lib/src/generate/azure.js
/** What uses models on Azure: a role that only invokes, an app without a key, a member of a project, a right for a time. */


const scope = seen("resources", /^(\/subscriptions\/.+?\/accounts\/[\w-]+(?:\/projects\/[\w-]+)?)(?:\/\*)?$/i, word("scope", "the account's resource ID", "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/chat", /^\/subscriptions\/[0-9a-f-]{36}\/resourceGroups\/[\w.()-]+\/providers\/Microsoft\.CognitiveServices\/accounts\/[\w-]+(\/projects\/[\w-]+)?$/i, "the resource ID of an account, or of a project in it"));
const principal = seen("names", /^([0-9a-f-]{36})$/i, word("principal-id", "who gets it: an object id", "0f6b1c52-9c5e-4c0e-8a55-0d1b1f6f7a10", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a GUID"));
const principalType = word("principal-type", "what that is", "ServicePrincipal", /^(User|Group|ServicePrincipal)$/, "one of User, Group, ServicePrincipal");
const azure_name = seen("names", /^\S+ ([\w-]+)$/, word("name", "what it is called", "app", /^[a-z][a-z0-9-]{0,30}$/, "small letters, digits and dashes"));
const azure_location = word("location", "where it lies", "westeurope", /^[a-z]+[a-z0-9]*$/, "a region, like westeurope");
const azure_image = word("image", "the image that runs, by its digest", "shop.azurecr.io/app@sha256:0a1b", /^[\w./:@-]+$/, "an image");
const environment = word("environment", "the environment of container apps, by its resource ID", "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai/providers/Microsoft.App/managedEnvironments/apps", /^\/subscriptions\/[^\s"']+$/, "a resource ID");
const azure_endpoint = word("endpoint", "the account's endpoint", "https://chat.openai.azure.com/", /^https:\/\/[\w.-]+\/?$/, "an address that begins with https://");
const days = word("days", "for so many days somebody may ask for it", "30", /^([1-9]|[1-8]\d|90)$/, "from 1 to 90");
const access = (rest) => ({ kind: "azure-access", ...rest });
const azure = [
    {
        name: "azure-openai-invoker",
        title: "a role of one's own that completes, chats and embeds, and nothing else",
        forms: ["json", "terraform", "bicep"],
        about: { among: "services", as: /^cognitiveservices$/ },
        words: [azure_name, scope, principal, principalType],
        leavesOut: [
            "Keys: whoever has one needs no role. Switch them off on the account (disableLocalAuth).",
            "As JSON it is the role alone, as `az role definition create` takes it: assign it beside that.",
        ],
        blueprint: (values) => access({
            role: {
                name: values.one("name"),
                description: "Completes, chats and embeds, and nothing else",
                dataActions: azure_uses/* azureUses */.o7,
                scope: values.one("scope"),
            },
            assignment: {
                scope: values.one("scope"),
                role: { kind: "own" },
                principal: { kind: "id", id: values.one("principal-id"), type: values.one("principal-type") },
            },
        }),
    },
    {
        name: "azure-app",
        title: "a container app with an identity of its own, and no key",
        forms: ["terraform", "bicep"],
        about: { among: "services", as: /^(web|app)$/ },
        words: [azure_name, azure_location, azure_image, environment, azure_endpoint, scope],
        leavesOut: [
            "The account: it should take no keys (disableLocalAuth) and be reached through a private endpoint.",
            "Where the image is pulled from a registry, the identity needs AcrPull there.",
        ],
        blueprint: (values) => access({
            identity: { name: values.one("name"), location: values.one("location") },
            app: {
                name: values.one("name"),
                image: values.one("image"),
                environment: values.one("environment"),
                endpoint: values.one("endpoint"),
            },
            assignment: { scope: values.one("scope"), role: azure_uses/* openAiUser */.uA, principal: { kind: "identity" } },
        }),
    },
    {
        name: "foundry-project-member",
        title: "somebody who uses the agents of one project",
        forms: ["terraform", "bicep"],
        words: [scope, principal, principalType],
        leavesOut: ["Making agents: Foundry User can, and can also list keys and fine-tune."],
        blueprint: (values) => access({
            assignment: {
                scope: values.one("scope"),
                role: azure_uses/* agentConsumer */.SH,
                principal: { kind: "id", id: values.one("principal-id"), type: values.one("principal-type") },
            },
        }),
    },
    {
        name: "azure-elevated-access",
        title: "using models of one account, for who asks for it each time",
        forms: ["terraform", "bicep"],
        words: [scope, principal, days],
        leavesOut: [
            "Approval and how long one time lasts: the role's settings in Privileged Identity Management.",
            "Privileged Identity Management needs its licence in the tenant.",
        ],
        blueprint: (values) => access({
            assignment: {
                scope: values.one("scope"),
                role: azure_uses/* openAiUser */.uA,
                principal: { kind: "id", id: values.one("principal-id"), type: "User" },
                eligibleDays: Number(values.one("days")),
            },
        }),
    },
];

;// CONCATENATED MODULE: ./lib/src/generate/federation.js
/** Identities of other clouds and of a service mesh to roles on AWS that use models, without a key. */





const googleAccount = word("google-account", "the service account on Google Cloud, by its unique id", "104321987654321098765", /^\d{21}$/, "twenty-one digits");
const issuer = word("issuer", "the mesh's issuer of tokens, without https://", "oidc.mesh.example.com", /^[\w.-]+(\/[\w.-]+)*$/, "a host, and perhaps a path");
const subject = word("subject", "the workload, as its token names it", "spiffe://mesh.example.com/ns/shop/sa/app", /^[^\s*?]+$/, "a whole name, without wildcards");
const audience = word("audience", "for whom the token is made", "sts.amazonaws.com", /^[^\s*?]+$/, "a whole name, without wildcards");
const federated = (provider, prefix, sub, aud) => (0,aws_statements/* trusts */.i9)({ kind: "Federated", of: [provider] }, [
    (0,aws_statements/* when */.z7)("StringEquals", `${prefix}:sub`, sub),
    (0,aws_statements/* when */.z7)("StringEquals", `${prefix}:aud`, aud),
]);
const repository = seen("conditions", /(?:^|[\s"'])repo:([\w.-]+\/[\w.-]+):/, word("repository", "the repository, by its owner and name", "acme/shop", /^[\w.-]+\/[\w.-]+$/, "an owner and a name"));
const federation_ref = seen("conditions", /^repo:[^:*?]+:ref:(refs\/.+)$/, ref("the branch or tag"));
const leavesOut = [
    "The network that requests come through, and a guardrail: add the conditions that bedrock-invoker has.",
];
const uses = [words_name, account, region, models, profile, routedRegions];
const roleFor = (values, trust) => roleOf(values, [trust], usesOf(values, []));
const federation = [
    {
        name: "github-role-on-aws",
        title: "a pipeline of one repository and branch that uses models, without a key",
        forms: awsForms,
        words: [...uses, repository, federation_ref],
        about: { among: "principals", as: /:oidc-provider\/token\.actions\.githubusercontent\.com$/ },
        leavesOut: [
            ...leavesOut,
            "The provider itself: register GitHub's issuer with IAM once.",
            "A repository's name can be given to another one: where that may happen, tie the role to its id as well.",
        ],
        blueprint: (values) => roleFor(values, (0,aws_statements/* trusts */.i9)({ kind: "Federated", of: [`arn:aws:iam::${values.one("account")}:oidc-provider/${aws_conditions/* github */.M}`] }, (0,aws_conditions/* pinnedTo */.A_)(values.one("repository"), values.one("ref")))),
    },
    {
        name: "google-account-on-aws",
        title: "hub and spoke: one service account of Google Cloud becomes a role on AWS, without a key",
        forms: awsForms,
        words: [...uses, googleAccount],
        about: { among: "principals", as: /^accounts\.google\.com$/ },
        leavesOut,
        // Google's own provider is known to AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
        blueprint: (values) => roleFor(values, federated("accounts.google.com", "accounts.google.com", values.one("google-account"), values.one("google-account"))),
    },
    {
        name: "service-mesh-on-aws",
        title: "one workload of a service mesh becomes a role on AWS, without a key",
        forms: awsForms,
        words: [...uses, issuer, subject, audience],
        about: {
            among: "principals",
            as: /:oidc-provider\/(?!token\.actions\.githubusercontent\.com|accounts\.google\.com|oidc\.eks\.)/,
        },
        leavesOut: [...leavesOut, "The provider itself: register the mesh's issuer with IAM once."],
        blueprint: (values) => roleFor(values, federated(`arn:aws:iam::${values.one("account")}:oidc-provider/${values.one("issuer")}`, values.one("issuer"), values.one("subject"), values.one("audience"))),
    },
];

;// CONCATENATED MODULE: ./lib/src/blueprint/google-uses.js
/** What it takes to use models on Google Cloud and nothing else, and what ties a token from outside to one pipeline. */
/** No predefined role is as small: https://cloud.google.com/vertex-ai/docs/general/access-control */
const googleUses = ["aiplatform.endpoints.get", "aiplatform.endpoints.predict"];
/** A name can be given to another repository, its number cannot: https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions */
const pinnedToBranch = (repositoryId, ref) => `assertion.repository_id == '${repositoryId}' && assertion.ref == '${ref}'`;
const githubIssuer = "https://token.actions.githubusercontent.com";

;// CONCATENATED MODULE: ./lib/src/generate/gcp.js



const project = seen("resources", /(?:^|\/)projects\/([a-z][a-z0-9-]+)(?:\/|$)/, word("project", "the project, by its id", "shop-prod", /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/, "a project's id"));
const number = seen("principals", /\/projects\/(\d+)\/locations\/global\/workloadIdentityPools\//, word("project-number", "the project, by its number", "123456789012", /^\d{6,14}$/, "a number"));
const roleId = word("role-id", "what the role is called", "predict", /^[a-zA-Z0-9_.]{3,64}$/, "letters, digits, dots and underscores");
const member = seen("names", /^((?:serviceAccount|user|group):.+)$/, word("member", "who gets it", "serviceAccount:app@shop-prod.iam.gserviceaccount.com", /^(serviceAccount|user|group):[\w.+-]+@[\w.-]+$/, "serviceAccount:, user: or group: and an address"));
const gcp_location = seen("resources", /\/locations\/([a-z]+-[a-z]+\d+)\//, word("location", "where the endpoint lies", "europe-west4", /^[a-z]+-[a-z]+\d+$/, "a region, like europe-west4"));
const gcp_endpoint = seen("resources", /\/endpoints\/([\w-]+)$/, word("endpoint", "the endpoint, by its id", "1234567890", /^\w[\w-]*$/, "an endpoint's id"));
const pool = seen("principals", /\/workloadIdentityPools\/([\w-]+)\//, word("pool", "what the pool is called", "github", /^[a-z][a-z0-9-]{3,31}$/, "small letters, digits and dashes"));
const gcp_account = seen("resources", /\/serviceAccounts\/([^/]+)(?:\/|$)/, word("service-account", "whom the tokens become, by address", "deploy@shop-prod.iam.gserviceaccount.com", /^[\w-]+@[\w-]+\.iam\.gserviceaccount\.com$/, "the address of a service account"));
const gcp_repository = word("repository-id", "the repository, by its number: `gh api repos/OWNER/NAME --jq .id`", "123456", /^\d+$/, "a number; a name can be given to another repository");
const gcp_ref = seen("conditions", /(?:^|assertion\.ref == ['"])(refs\/[^'"]+)(?:['"]|$)/, ref("the branch"));
const awsAccount = word("aws-account", "the account on AWS", "111122223333", /^\d{12}$/, "twelve digits");
const awsRole = word("aws-role", "the role on AWS, by its name", "app", /^[\w+=,.@-]{1,64}$/, "a role's name");
const gcp_until = word("until", "the last moment that it holds, in UTC", "2026-12-11T00:00:00Z", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "a moment like 2026-12-11T00:00:00Z");
const gcp_access = (rest) => ({ kind: "google-access", ...rest });
const gcp = [
    {
        name: "vertex-predictor",
        title: "a role that only predicts, on one endpoint",
        forms: ["terraform", "gcloud"],
        about: { among: "actions", as: /^aiplatform\.endpoints\.predict$/ },
        words: [project, roleId, gcp_location, gcp_endpoint, member],
        leavesOut: [
            "A condition on the endpoint's name: Vertex AI gives conditions no name to test, so the binding is the endpoint's own.",
            "Models that have no endpoint of yours, such as Gemini, cannot be bound one by one: an organization policy says which may be used.",
        ],
        blueprint: (values) => gcp_access({
            project: values.one("project"),
            role: { id: values.one("role-id"), title: "Predicts on endpoints, and nothing else", permissions: googleUses },
            bindings: [
                { member: values.one("member"), endpoint: { location: values.one("location"), id: values.one("endpoint") } },
            ],
        }),
    },
    {
        name: "github-workload-identity",
        title: "a pipeline of one repository and branch, without a key",
        forms: ["terraform"],
        // No other issuer's tokens have claims of these names.
        about: {
            among: "conditions",
            as: /token\.actions\.githubusercontent\.com|assertion\.repository(?:_id|_owner|_owner_id)?\b/,
        },
        words: [project, number, pool, gcp_repository, gcp_ref, gcp_account],
        leavesOut: ["What the service account may do: bind that on the resources it needs."],
        blueprint: (values) => gcp_access({
            project: values.one("project"),
            pool: {
                id: values.one("pool"),
                provider: "github",
                issuer: githubIssuer,
                mapping: { "google.subject": "assertion.sub", "attribute.repository_id": "assertion.repository_id" },
                condition: pinnedToBranch(values.one("repository-id"), values.one("ref")),
            },
            bindings: [
                {
                    role: "roles/iam.workloadIdentityUser",
                    account: values.one("service-account"),
                    member: `principalSet://iam.googleapis.com/projects/${values.one("project-number")}/locations/global/workloadIdentityPools/${values.one("pool")}/attribute.repository_id/${values.one("repository-id")}`,
                },
            ],
        }),
    },
    {
        name: "gcp-elevated-access",
        title: "predicting on one endpoint, until a moment",
        forms: ["terraform", "gcloud"],
        words: [project, roleId, gcp_location, gcp_endpoint, member, gcp_until],
        leavesOut: ["Asking and approving: Privileged Access Manager, or a pull request that moves the moment."],
        blueprint: (values) => gcp_access({
            project: values.one("project"),
            role: { id: values.one("role-id"), title: "Predicts on endpoints, and nothing else", permissions: googleUses },
            bindings: [
                {
                    member: values.one("member"),
                    endpoint: { location: values.one("location"), id: values.one("endpoint") },
                    condition: { title: "for a time", expression: `request.time < timestamp("${values.one("until")}")` },
                },
            ],
        }),
    },
    {
        name: "aws-role-on-google",
        title: "hub and spoke: one role of an account on AWS becomes a service account, without a key",
        forms: ["terraform"],
        words: [project, number, pool, awsAccount, awsRole, gcp_account],
        leavesOut: ["What the service account may do: bind that on the resources it needs."],
        blueprint: (values) => gcp_access({
            project: values.one("project"),
            pool: {
                id: values.one("pool"),
                provider: "aws",
                issuer: `aws:${values.one("aws-account")}`,
                mapping: {
                    "google.subject": "assertion.arn",
                    "attribute.aws_role": "assertion.arn.extract('assumed-role/{role}/')",
                },
                condition: `assertion.arn.startsWith('arn:aws:sts::${values.one("aws-account")}:assumed-role/${values.one("aws-role")}/')`,
            },
            bindings: [
                {
                    role: "roles/iam.workloadIdentityUser",
                    account: values.one("service-account"),
                    member: `principalSet://iam.googleapis.com/projects/${values.one("project-number")}/locations/global/workloadIdentityPools/${values.one("pool")}/attribute.aws_role/${values.one("aws-role")}`,
                },
            ],
        }),
    },
];

;// CONCATENATED MODULE: ./lib/src/generate/archetypes.js





/** By the cloud whose identity it is. */
const archetypesOf = {
    aws: [...bedrock, ...sagemaker, ...federation],
    azure: azure,
    gcp: gcp,
};
const archetypes = Object.values(archetypesOf).flat();


/***/ })

};
