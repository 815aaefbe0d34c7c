export const id = 1197;
export const ids = [1197];
export const modules = {

/***/ 1197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generate: () => (/* binding */ generate)
});

;// CONCATENATED MODULE: ./lib/src/generate/archetype.js
/** What can be generated: a kind of identity, the words that it is made from, and what it comes to on its cloud. */
const archetype_forms = ["json", "terraform", "cloudformation", "cdk", "bicep", "gcloud"];

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
const words_name = word("name", "what the identity is called", "app", /^[A-Za-z][\w-]{0,62}$/, "letters, digits and dashes, a letter first");
const account = word("account", "the account it lives in", "111122223333", /^\d{12}$/, "twelve digits");
const region = word("region", "the region it works in", "eu-west-1", /^[a-z]{2}(-[a-z]+)+-\d$/, "a region, like eu-west-1");
const models = many(word("models", "ids of foundation models, without a region before them", "amazon.nova-lite-v1:0", /^[a-z0-9][\w.:-]+$/, "the id of a model"));
const profile = optional(word("profile", "where inference profiles route: us, eu, apac, jp, au", "eu", /^(us|eu|apac|jp|au|us-gov)$/, "one of us, eu, apac, jp, au, us-gov; global leaves every region open"));
const routedRegions = optional(many(word("routed-regions", "the regions that the profile routes to", "eu-west-1,eu-central-1", /^[a-z]{2}(-[a-z]+)+-\d$/, "a region, like eu-west-1")));
const endpoint = word("vpc-endpoint", "the endpoint that requests come through", "vpce-0a1b2c3d4e5f60718", /^vpce-[0-9a-f]{8,17}$/, "an id like vpce-0a1b2c3d");
const guardrail = word("guardrail", "the guardrail that every request must name", "g1a2b3c4d5", /^[a-z0-9]{1,30}$/, "the id of a guardrail");
const team = word("team", "whose it is: the tag `team`", "search", /^[\w .:/=+@-]{1,128}$/, "the value of a tag");
const service = word("service", "who takes the role on", "lambda", /^[a-z0-9-]+$/, "a service of AWS, like lambda or ecs-tasks");
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
const approver = word("principal", "who gets it: the ARN of a role or user", "arn:aws:iam::111122223333:role/engineer", /^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/, "the ARN of a role or a user");

;// CONCATENATED MODULE: ./lib/src/generate/aws-bedrock.js

const allow = (sid, actions, resources, conditions = []) => ({ sid, effect: "Allow", actions, resources, conditions });
const deny = (sid, actions, resources, conditions = []) => ({ ...allow(sid, actions, resources, conditions), effect: "Deny" });
const when = (operator, key, ...values) => ({
    operator,
    key,
    values,
});
/** A service that acts for this account alone, and only for what `source` names. */
const trustOf = (service, values, source) => ({
    sid: "Trust",
    effect: "Allow",
    actions: ["sts:AssumeRole"],
    principal: { kind: "Service", of: [`${service}.amazonaws.com`] },
    conditions: [
        when("StringEquals", "aws:SourceAccount", values.one("account")),
        ...(source === undefined ? [] : [when("ArnLike", "aws:SourceArn", source)]),
    ],
});
/** A service that runs one's own code: it acts for nobody else, and not all of them say for whom. */
const serviceOf = (values) => ({
    sid: "Trust",
    effect: "Allow",
    actions: ["sts:AssumeRole"],
    principal: { kind: "Service", of: [`${values.one("service")}.amazonaws.com`] },
    conditions: [],
});
const awsForms = ["json", "terraform", "cloudformation", "cdk"];
/** Streams and conversations are authorised by these two: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
const invoking = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"];
const modelArn = (region, model) => `arn:aws:bedrock:${region}::foundation-model/${model}`;
/**
 * Through a profile a request is for the profile and for the model in whichever region answers; both must be allowed.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
function usesOf(values, conditions) {
    const [account, region, models] = [values.one("account"), values.one("region"), values.all("models")];
    const profile = values.maybe("profile");
    if (profile === undefined)
        return [
            allow("Models", invoking, models.map((model) => modelArn(region, model)), conditions),
        ];
    const profiles = models.map((model) => `arn:aws:bedrock:${region}:${account}:inference-profile/${profile}.${model}`);
    const regions = [...new Set([region, ...values.all("routed-regions")])].sort();
    return [
        allow("Profiles", invoking, profiles, conditions),
        allow("ModelsThroughProfiles", invoking, regions.flatMap((each) => models.map((model) => modelArn(each, model))), [...conditions, when("StringEquals", "bedrock:InferenceProfileArn", ...profiles)]),
    ];
}
const guardrailArn = (values) => `arn:aws:bedrock:${values.one("region")}:${values.one("account")}:guardrail/${values.one("guardrail")}`;
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
            const network = when("StringEquals", "aws:SourceVpce", values.one("vpc-endpoint"));
            const guarded = when("StringEquals", "bedrock:GuardrailIdentifier", guardrailArn(values));
            return roleOf(values, [serviceOf(values)], [
                ...usesOf(values, [network, guarded]),
                deny("NotPastTheEndpoint", invoking, ["*"], [
                    when("StringNotEquals", "aws:SourceVpce", values.one("vpc-endpoint")),
                    when("BoolIfExists", "aws:ViaAWSService", "false"),
                ]),
                deny("NotWithoutGuardrail", invoking, ["*"], [when("StringNotEquals", "bedrock:GuardrailIdentifier", guardrailArn(values))]),
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
        blueprint: (values) => roleOf(values, [
            {
                sid: "Trust",
                effect: "Allow",
                actions: ["sts:AssumeRole"],
                principal: { kind: "AWS", of: [values.one("principal")] },
                conditions: [],
            },
        ], [
            allow("Guardrail", ["bedrock:CreateGuardrailVersion", "bedrock:GetGuardrail"], [guardrailArn(values)]),
            allow("Look", [
                "bedrock:GetFoundationModel",
                "bedrock:GetInferenceProfile",
                "bedrock:ListFoundationModels",
                "bedrock:ListGuardrails",
                "bedrock:ListInferenceProfiles",
            ], ["*"]),
            deny("InvokeNothing", [
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
                allow("KnowledgeBase", ["bedrock:Retrieve"], [`arn:aws:bedrock:${region}:${account}:knowledge-base/${values.one("knowledge-base")}`]),
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
            const owned = when("StringEquals", "aws:ResourceAccount", account);
            return roleOf(values, [trustOf("bedrock", values, `arn:aws:bedrock:${region}:${account}:knowledge-base/*`)], [
                allow("Embed", ["bedrock:InvokeModel"], values.all("models").map((model) => modelArn(region, model))),
                allow("Documents", ["s3:GetObject"], [`arn:aws:s3:::${bucket}/*`], [owned]),
                allow("ListDocuments", ["s3:ListBucket"], [`arn:aws:s3:::${bucket}`], [owned]),
                allow("Vectors", ["aoss:APIAccessAll"], [`arn:aws:aoss:${region}:${account}:collection/${values.one("collection")}`]),
            ]);
        },
    },
    {
        name: "prompt-log-reader",
        title: "people who may read what models are asked and answer",
        forms: awsForms,
        words: [words_name, account, region, logGroup, key, approver, until],
        leavesOut: ["Logs in a bucket: large prompts and images go there, under a prefix of their own."],
        blueprint: (values) => {
            const [account, region] = [values.one("account"), values.one("region")];
            const timely = when("DateLessThan", "aws:CurrentTime", values.one("until"));
            const group = `arn:aws:logs:${region}:${account}:log-group:${values.one("log-group")}`;
            return roleOf(values, [
                {
                    sid: "Trust",
                    effect: "Allow",
                    actions: ["sts:AssumeRole"],
                    principal: { kind: "AWS", of: [values.one("principal")] },
                    conditions: [when("Bool", "aws:MultiFactorAuthPresent", "true")],
                },
            ], [
                allow("Read", ["logs:FilterLogEvents", "logs:GetLogEvents"], [group, `${group}:*`], [timely]),
                allow("Decrypt", ["kms:Decrypt"], [`arn:aws:kms:${region}:${account}:key/${values.one("key")}`], [timely]),
            ]);
        },
    },
];

;// CONCATENATED MODULE: ./lib/src/generate/aws-sagemaker.js


const arn = (values, resource) => `arn:aws:sagemaker:${values.one("region")}:${values.one("account")}:${resource}`;
const pass = (values) => allow("PassOneRole", ["iam:PassRole"], [`arn:aws:iam::${values.one("account")}:role/${values.one("role")}`], [when("StringEquals", "iam:PassedToService", "sagemaker.amazonaws.com")]);
const peopleOf = (values) => ({
    sid: "Trust",
    effect: "Allow",
    actions: ["sts:AssumeRole"],
    principal: { kind: "AWS", of: [values.one("principal")] },
    conditions: [],
});
/** Whoever makes what is not there yet is held by the tags that it is made with. */
const own = (values) => when("StringEquals", "aws:RequestTag/team", values.one("team"));
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
            allow("Train", ["sagemaker:CreateTrainingJob"], [arn(values, `training-job/${values.one("prefix")}-*`)], [
                when("ForAllValues:StringEquals", "sagemaker:VpcSubnets", ...values.all("subnets")),
                when("Null", "sagemaker:VpcSubnets", "false"),
                when("Bool", "sagemaker:InterContainerTrafficEncryption", "true"),
                own(values),
            ]),
            allow("Look", ["sagemaker:DescribeTrainingJob", "sagemaker:StopTrainingJob"], [arn(values, `training-job/${values.one("prefix")}-*`)]),
            pass(values),
            deny("DeployNothing", [
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
                allow("Deploy", [
                    "sagemaker:CreateEndpoint",
                    "sagemaker:CreateEndpointConfig",
                    "sagemaker:CreateModel",
                    "sagemaker:UpdateEndpoint",
                ], [
                    arn(values, `endpoint/${prefix}-*`),
                    arn(values, `endpoint-config/${prefix}-*`),
                    arn(values, `model/${prefix}-*`),
                ]),
                allow("Look", ["sagemaker:DescribeEndpoint", "sagemaker:DescribeModel"], [arn(values, `endpoint/${prefix}-*`), arn(values, `model/${prefix}-*`)]),
                pass(values),
                deny("TrainNothing", [
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
        words: [words_name, account, region, bucket, output],
        leavesOut: [
            "Images: those of Amazon need no permission; for one's own, allow ecr:BatchGetImage on that repository.",
            "Jobs in a network of one's own need the ec2 actions for network interfaces beside this.",
        ],
        blueprint: (values) => {
            const [account, region] = [values.one("account"), values.one("region")];
            const owned = when("StringEquals", "aws:ResourceAccount", account);
            return roleOf(values, [trustOf("sagemaker", values, arn(values, "*"))], [
                allow("Read", ["s3:GetObject"], [`arn:aws:s3:::${values.one("bucket")}/*`], [owned]),
                allow("List", ["s3:ListBucket"], [`arn:aws:s3:::${values.one("bucket")}`], [owned]),
                allow("Write", ["s3:PutObject"], [`arn:aws:s3:::${values.one("output-bucket")}/*`], [owned]),
                allow("Log", ["logs:CreateLogStream", "logs:PutLogEvents"], [`arn:aws:logs:${region}:${account}:log-group:/aws/sagemaker/TrainingJobs:*`]),
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
            const timely = when("DateLessThan", "aws:CurrentTime", values.one("until"));
            const guardrail = `arn:aws:bedrock:${values.one("region")}:${values.one("account")}:guardrail/${values.one("guardrail")}`;
            return roleOf(values, [{ ...peopleOf(values), conditions: [when("Bool", "aws:MultiFactorAuthPresent", "true"), timely] }], [
                allow("Guardrail", ["bedrock:CreateGuardrailVersion", "bedrock:GetGuardrail", "bedrock:UpdateGuardrail"], [guardrail], [timely]),
            ]);
        },
    },
];

;// CONCATENATED MODULE: ./lib/src/generate/azure.js

const scope = word("scope", "the account's resource ID", "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/chat", /^\/subscriptions\/[0-9a-f-]{36}\/resourceGroups\/[\w.()-]+\/providers\/Microsoft\.CognitiveServices\/accounts\/[\w-]+(\/projects\/[\w-]+)?$/i, "the resource ID of an account, or of a project in it");
const principal = word("principal-id", "who gets it: an object id", "0f6b1c52-9c5e-4c0e-8a55-0d1b1f6f7a10", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a GUID");
const principalType = word("principal-type", "what that is", "ServicePrincipal", /^(User|Group|ServicePrincipal)$/, "one of User, Group, ServicePrincipal");
const azure_name = word("name", "what it is called", "app", /^[a-z][a-z0-9-]{0,30}$/, "small letters, digits and dashes");
const azure_location = word("location", "where it lies", "westeurope", /^[a-z]+[a-z0-9]*$/, "a region, like westeurope");
const azure_image = word("image", "the image that runs, by its digest", "shop.azurecr.io/app@sha256:0a1b", /^[\w./:@-]+$/, "an image");
const environment = word("environment", "the environment of container apps, by its resource ID", "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai/providers/Microsoft.App/managedEnvironments/apps", /^\/subscriptions\/[^\s"']+$/, "a resource ID");
const azure_endpoint = word("endpoint", "the account's endpoint", "https://chat.openai.azure.com/", /^https:\/\/[\w.-]+\/?$/, "an address that begins with https://");
const days = word("days", "for so many days somebody may ask for it", "30", /^([1-9]|[1-8]\d|90)$/, "from 1 to 90");
/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/ai-machine-learning */
const openAiUser = {
    kind: "built-in",
    name: "Cognitive Services OpenAI User",
    guid: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
};
const access = (rest) => ({ kind: "azure-access", ...rest });
const azure = [
    {
        name: "azure-openai-invoker",
        title: "a role of one's own that completes, chats and embeds, and nothing else",
        forms: ["json", "terraform", "bicep"],
        words: [azure_name, scope, principal, principalType],
        leavesOut: [
            "Keys: whoever has one needs no role. Switch them off on the account (disableLocalAuth).",
            "As JSON it is the role alone, as `az role definition create` takes it: assign it beside that.",
        ],
        blueprint: (values) => access({
            role: {
                name: values.one("name"),
                description: "Completes, chats and embeds, and nothing else",
                dataActions: [
                    "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action",
                    "Microsoft.CognitiveServices/accounts/OpenAI/deployments/completions/action",
                    "Microsoft.CognitiveServices/accounts/OpenAI/deployments/embeddings/action",
                ],
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
            assignment: { scope: values.one("scope"), role: openAiUser, principal: { kind: "identity" } },
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
                role: { kind: "built-in", name: "Foundry Agent Consumer", guid: "eed3b665-ab3a-47b6-8f48-c9382fb1dad6" },
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
                role: openAiUser,
                principal: { kind: "id", id: values.one("principal-id"), type: "User" },
                eligibleDays: Number(values.one("days")),
            },
        }),
    },
];

;// CONCATENATED MODULE: ./lib/src/generate/federation.js



const googleAccount = word("google-account", "the service account on Google Cloud, by its unique id", "104321987654321098765", /^\d{21}$/, "twenty-one digits");
const issuer = word("issuer", "the mesh's issuer of tokens, without https://", "oidc.mesh.example.com", /^[\w.-]+(\/[\w.-]+)*$/, "a host, and perhaps a path");
const subject = word("subject", "the workload, as its token names it", "spiffe://mesh.example.com/ns/shop/sa/app", /^[^\s*?]+$/, "a whole name, without wildcards");
const audience = word("audience", "for whom the token is made", "sts.amazonaws.com", /^[^\s*?]+$/, "a whole name, without wildcards");
function federated(provider, prefix, sub, aud) {
    return {
        sid: "Trust",
        effect: "Allow",
        actions: ["sts:AssumeRoleWithWebIdentity"],
        principal: { kind: "Federated", of: [provider] },
        conditions: [when("StringEquals", `${prefix}:sub`, sub), when("StringEquals", `${prefix}:aud`, aud)],
    };
}
const leavesOut = [
    "The network that requests come through, and a guardrail: add the conditions that bedrock-invoker has.",
];
const uses = [words_name, account, region, models, profile, routedRegions];
const roleFor = (values, trust) => roleOf(values, [trust], usesOf(values, []));
const federation = [
    {
        name: "google-account-on-aws",
        title: "hub and spoke: one service account of Google Cloud becomes a role on AWS, without a key",
        forms: awsForms,
        words: [...uses, googleAccount],
        leavesOut,
        // Google's own provider is known to AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
        blueprint: (values) => roleFor(values, federated("accounts.google.com", "accounts.google.com", values.one("google-account"), values.one("google-account"))),
    },
    {
        name: "service-mesh-on-aws",
        title: "one workload of a service mesh becomes a role on AWS, without a key",
        forms: awsForms,
        words: [...uses, issuer, subject, audience],
        leavesOut: [...leavesOut, "The provider itself: register the mesh's issuer with IAM once."],
        blueprint: (values) => roleFor(values, federated(`arn:aws:iam::${values.one("account")}:oidc-provider/${values.one("issuer")}`, values.one("issuer"), values.one("subject"), values.one("audience"))),
    },
];

;// CONCATENATED MODULE: ./lib/src/generate/gcp.js

const project = word("project", "the project, by its id", "shop-prod", /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/, "a project's id");
const number = word("project-number", "the project, by its number", "123456789012", /^\d{6,14}$/, "a number");
const roleId = word("role-id", "what the role is called", "predict", /^[a-zA-Z0-9_.]{3,64}$/, "letters, digits, dots and underscores");
const member = word("member", "who gets it", "serviceAccount:app@shop-prod.iam.gserviceaccount.com", /^(serviceAccount|user|group):[\w.+-]+@[\w.-]+$/, "serviceAccount:, user: or group: and an address");
const gcp_location = word("location", "where the endpoint lies", "europe-west4", /^[a-z]+-[a-z]+\d+$/, "a region, like europe-west4");
const gcp_endpoint = word("endpoint", "the endpoint, by its id", "1234567890", /^\w[\w-]*$/, "an endpoint's id");
const pool = word("pool", "what the pool is called", "github", /^[a-z][a-z0-9-]{3,31}$/, "small letters, digits and dashes");
const gcp_account = word("service-account", "whom the tokens become, by address", "deploy@shop-prod.iam.gserviceaccount.com", /^[\w-]+@[\w-]+\.iam\.gserviceaccount\.com$/, "the address of a service account");
const repository = word("repository-id", "the repository, by its number: `gh api repos/OWNER/NAME --jq .id`", "123456", /^\d+$/, "a number; a name can be given to another repository");
const ref = word("ref", "the branch", "refs/heads/main", /^refs\/(heads|tags)\/[\w./-]+$/, "a whole reference, like refs/heads/main");
const awsAccount = word("aws-account", "the account on AWS", "111122223333", /^\d{12}$/, "twelve digits");
const awsRole = word("aws-role", "the role on AWS, by its name", "app", /^[\w+=,.@-]{1,64}$/, "a role's name");
const gcp_until = word("until", "the last moment that it holds, in UTC", "2026-12-11T00:00:00Z", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "a moment like 2026-12-11T00:00:00Z");
const gcp_access = (rest) => ({ kind: "google-access", ...rest });
const predicting = ["aiplatform.endpoints.get", "aiplatform.endpoints.predict"];
const gcp = [
    {
        name: "vertex-predictor",
        title: "a role that only predicts, on one endpoint",
        forms: ["terraform", "gcloud"],
        words: [project, roleId, gcp_location, gcp_endpoint, member],
        leavesOut: [
            "A condition on the endpoint's name: Vertex AI gives conditions no name to test, so the binding is the endpoint's own.",
            "Models that have no endpoint of yours, such as Gemini, cannot be bound one by one: an organization policy says which may be used.",
        ],
        blueprint: (values) => gcp_access({
            project: values.one("project"),
            role: { id: values.one("role-id"), title: "Predicts on endpoints, and nothing else", permissions: predicting },
            bindings: [
                { member: values.one("member"), endpoint: { location: values.one("location"), id: values.one("endpoint") } },
            ],
        }),
    },
    {
        name: "github-workload-identity",
        title: "a pipeline of one repository and branch, without a key",
        forms: ["terraform"],
        words: [project, number, pool, repository, ref, gcp_account],
        leavesOut: ["What the service account may do: bind that on the resources it needs."],
        blueprint: (values) => gcp_access({
            project: values.one("project"),
            pool: {
                id: values.one("pool"),
                provider: "github",
                issuer: "https://token.actions.githubusercontent.com",
                mapping: { "google.subject": "assertion.sub", "attribute.repository_id": "assertion.repository_id" },
                condition: `assertion.repository_id == '${values.one("repository-id")}' && assertion.ref == '${values.one("ref")}'`,
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
            role: { id: values.one("role-id"), title: "Predicts on endpoints, and nothing else", permissions: predicting },
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





const archetypes = [...bedrock, ...sagemaker, ...azure, ...gcp, ...federation];

;// CONCATENATED MODULE: ./lib/src/generate/write-bicep.js
function bicepOf({ role, identity, app, assignment }) {
    const [, account = "", , project] = /\/accounts\/([^/]+)(\/projects\/([^/]+))?$/i.exec(assignment.scope) ?? [];
    return [
        `resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = {
  name: ${write_bicep_text(account)}
}
`,
        ...(project === undefined
            ? []
            : [
                `resource project 'Microsoft.CognitiveServices/accounts/projects@2025-06-01' existing = {
  parent: account
  name: ${write_bicep_text(project)}
}
`,
            ]),
        ...(role
            ? [
                `resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(account.id, ${write_bicep_text(role.name)})
  properties: {
    roleName: ${write_bicep_text(role.name)}
    description: ${write_bicep_text(role.description)}
    type: 'customRole'
    permissions: [
      {
        dataActions: [
${role.dataActions.map((each) => `          ${write_bicep_text(each)}\n`).join("")}        ]
      }
    ]
    assignableScopes: [
      resourceGroup().id
    ]
  }
}
`,
            ]
            : []),
        ...(identity
            ? [
                `resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: ${write_bicep_text(identity.name)}
  location: ${write_bicep_text(identity.location)}
}
`,
            ]
            : []),
        ...(app
            ? [
                `resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: ${write_bicep_text(app.name)}
  location: identity.location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '\${identity.id}': {} }
  }
  properties: {
    environmentId: ${write_bicep_text(app.environment)}
    template: {
      containers: [
        {
          name: ${write_bicep_text(app.name)}
          image: ${write_bicep_text(app.image)}
          env: [
            { name: 'AZURE_OPENAI_ENDPOINT', value: ${write_bicep_text(app.endpoint)} }
            { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
          ]
        }
      ]
    }
  }
}
`,
            ]
            : []),
        assigned(assignment, project === undefined ? "account" : "project"),
    ].join("\n");
}
function assigned({ role, principal, eligibleDays }, scope) {
    const who = principal.kind === "identity" ? "identity.properties.principalId" : write_bicep_text(principal.id);
    const what = role.kind === "own"
        ? "role.id"
        : `subscriptionResourceId('Microsoft.Authorization/roleDefinitions', ${write_bicep_text(role.guid)})`;
    const seed = principal.kind === "identity" ? "identity.id" : write_bicep_text(principal.id);
    if (eligibleDays !== undefined)
        return `param start string = utcNow()

resource assignment 'Microsoft.Authorization/roleEligibilityScheduleRequests@2022-04-01-preview' = {
  name: guid(${scope}.id, ${seed}, start)
  scope: ${scope}
  properties: {
    roleDefinitionId: ${what}
    principalId: ${who}
    requestType: 'AdminAssign'
    scheduleInfo: {
      startDateTime: start
      expiration: { type: 'AfterDuration', duration: 'P${eligibleDays}D' }
    }
  }
}
`;
    const type = principal.kind === "identity" ? "ServicePrincipal" : principal.type;
    return `resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(${scope}.id, ${seed}, ${role.kind === "own" ? "role.id" : write_bicep_text(role.guid)})
  scope: ${scope}
  properties: {
    roleDefinitionId: ${what}
    principalId: ${who}
    principalType: ${write_bicep_text(type)}
  }
}
`;
}
const write_bicep_text = (written) => `'${written.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("${", "\\${")}'`;

;// CONCATENATED MODULE: ./lib/src/generate/write-document.js
const documentOf = (statements) => ({
    Version: "2012-10-17",
    Statement: statements.map(({ sid, effect, principal, actions, resources, conditions }) => ({
        Sid: sid,
        Effect: effect,
        ...(principal && { Principal: { [principal.kind]: oneOrMany(principal.of) } }),
        Action: oneOrMany(actions),
        ...(resources && { Resource: oneOrMany(resources) }),
        ...(conditions.length > 0 && { Condition: conditionsOf(conditions) }),
    })),
});
const oneOrMany = (all) => all.length === 1 ? (all[0] ?? "") : all;
function conditionsOf(conditions) {
    const out = {};
    for (const { operator, key, values } of conditions)
        out[operator] = { ...out[operator], [key]: oneOrMany(values) };
    return out;
}

;// CONCATENATED MODULE: ./lib/src/generate/write-cdk.js

function cdkOf({ name, trust, statements, tags }) {
    const id = name.replace(/(?:^|[-_])([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());
    return `import { ${Object.keys(tags).length > 0 ? "Tags, " : ""}aws_iam as iam } from "aws-cdk-lib"
import { Construct } from "constructs"

export class ${id} extends Construct {
  readonly role: iam.CfnRole

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.role = new iam.CfnRole(this, "Role", {
      roleName: ${JSON.stringify(name)},
      assumeRolePolicyDocument: ${literalOf(trust)},
      policies: [{ policyName: ${JSON.stringify(name)}, policyDocument: ${literalOf(statements)} }],
    })
${Object.entries(tags)
        .map(([key, value]) => `    Tags.of(this).add(${JSON.stringify(key)}, ${JSON.stringify(value)})\n`)
        .join("")}  }
}
`;
}
/** The first level's construct takes a document as it is: nothing is added to it, or taken for something else. */
const literalOf = (statements) => JSON.stringify(documentOf(statements), null, 2).replaceAll("\n", "\n      ");

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/generate/write-cloudformation.js
/** A role on AWS to a CloudFormation template. */


function cloudformationOf({ name, trust, statements, tags }) {
    const id = name.replace(/(?:^|[-_])([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());
    return (0,dist/* stringify */.As)({
        AWSTemplateFormatVersion: "2010-09-09",
        Resources: {
            [id]: {
                Type: "AWS::IAM::Role",
                Properties: {
                    RoleName: name,
                    AssumeRolePolicyDocument: documentOf(trust),
                    Policies: [{ PolicyName: name, PolicyDocument: documentOf(statements) }],
                    ...(Object.keys(tags).length > 0 && {
                        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
                    }),
                },
            },
        },
    }, { lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: "PLAIN" });
}

;// CONCATENATED MODULE: ./lib/src/generate/write-gcloud.js
/** Access on Google Cloud to the files that gcloud takes: a role, and a policy of the endpoint. */

function gcloudOf({ project, role, bindings }) {
    const own = `projects/${project}/roles/${role?.id ?? ""}`;
    return [
        ...(role
            ? [
                {
                    path: "role.yaml",
                    text: (0,dist/* stringify */.As)({ title: role.title, stage: "GA", includedPermissions: role.permissions }, { lineWidth: 0 }),
                },
            ]
            : []),
        {
            path: "policy.yaml",
            text: (0,dist/* stringify */.As)({
                bindings: bindings.map(({ role: other, member, condition }) => ({
                    role: other ?? own,
                    members: [member],
                    ...(condition && { condition: { title: condition.title, expression: condition.expression } }),
                })),
                version: bindings.some(({ condition }) => condition) ? 3 : 1,
            }, { lineWidth: 0 }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/generate/hcl.js
/** Values to HCL: texts with what would be read as a template taken literally, objects and lists a line for each entry. */
const hclText = (text) => JSON.stringify(text).replaceAll("${", "$${").replaceAll("%{", "%%{");
function hclValue(value, depth) {
    if (typeof value === "string")
        return hclText(value);
    if (typeof value !== "object" || value === null)
        return String(value);
    if ("expression" in value)
        return String(value.expression);
    const inner = "  ".repeat(depth + 1);
    const outer = "  ".repeat(depth);
    if (Array.isArray(value)) {
        const items = value.map((each) => hclValue(each, depth + 1));
        const short = `[${items.join(", ")}]`;
        return short.length <= 90 && !short.includes("\n")
            ? short
            : `[\n${items.map((each) => `${inner}${each},\n`).join("")}${outer}]`;
    }
    const entries = Object.entries(value);
    const width = Math.max(0, ...entries.map(([key]) => keyOf(key).length));
    return `{\n${entries.map(([key, each]) => `${inner}${keyOf(key).padEnd(width)} = ${hclValue(each, depth + 1)}\n`).join("")}${outer}}`;
}
const keyOf = (key) => (/^[A-Za-z_][\w-]*$/.test(key) ? key : hclText(key));

;// CONCATENATED MODULE: ./lib/src/generate/write-terraform-aws.js


function terraformOfAws({ name, trust, statements, tags }) {
    const label = name.replaceAll("-", "_");
    return `resource "aws_iam_role" "${label}" {
  name               = ${hclText(name)}
  assume_role_policy = jsonencode(${hclValue(documentOf(trust), 1)})
${Object.keys(tags).length > 0 ? `  tags               = ${hclValue(tags, 1)}\n` : ""}}

resource "aws_iam_role_policy" "${label}" {
  name   = ${hclText(name)}
  role   = aws_iam_role.${label}.id
  policy = jsonencode(${hclValue(documentOf(statements), 1)})
}
`;
}

;// CONCATENATED MODULE: ./lib/src/generate/write-terraform-azure.js

function terraformOfAzure({ role, identity, app, assignment }) {
    return [
        ...(role
            ? [
                `resource "azurerm_role_definition" "own" {
  name        = ${hclText(role.name)}
  description = ${hclText(role.description)}
  scope       = ${hclText(role.scope)}
  permissions {
    data_actions = ${hclValue(role.dataActions, 2)}
  }
  assignable_scopes = ${hclValue([role.scope], 1)}
}
`,
            ]
            : []),
        ...(identity
            ? [
                `resource "azurerm_user_assigned_identity" "own" {
  name                = ${hclText(identity.name)}
  location            = ${hclText(identity.location)}
  resource_group_name = ${hclText(groupOf(assignment.scope))}
}
`,
            ]
            : []),
        ...(app
            ? [
                `resource "azurerm_container_app" "own" {
  name                         = ${hclText(app.name)}
  container_app_environment_id = ${hclText(app.environment)}
  resource_group_name          = ${hclText(groupOf(assignment.scope))}
  revision_mode                = "Single"
  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.own.id]
  }
  template {
    container {
      name   = ${hclText(app.name)}
      image  = ${hclText(app.image)}
      cpu    = 0.5
      memory = "1Gi"
      env {
        name  = "AZURE_OPENAI_ENDPOINT"
        value = ${hclText(app.endpoint)}
      }
      env {
        name  = "AZURE_CLIENT_ID"
        value = azurerm_user_assigned_identity.own.client_id
      }
    }
  }
}
`,
            ]
            : []),
        write_terraform_azure_assigned(assignment),
    ].join("\n");
}
function write_terraform_azure_assigned({ scope, role, principal, eligibleDays }) {
    const who = principal.kind === "identity" ? "azurerm_user_assigned_identity.own.principal_id" : hclText(principal.id);
    if (eligibleDays !== undefined && role.kind === "built-in")
        return `resource "azurerm_pim_eligible_role_assignment" "own" {
  scope              = ${hclText(scope)}
  role_definition_id = ${hclText(`/subscriptions/${scope.split("/")[2]}/providers/Microsoft.Authorization/roleDefinitions/${role.guid}`)}
  principal_id       = ${who}
  schedule {
    expiration {
      duration_days = ${eligibleDays}
    }
  }
}
`;
    const named = role.kind === "own"
        ? "role_definition_id = azurerm_role_definition.own.role_definition_resource_id"
        : `role_definition_name = ${hclText(role.name)}`;
    const type = principal.kind === "identity" ? "ServicePrincipal" : principal.type;
    return `resource "azurerm_role_assignment" "own" {
  scope          = ${hclText(scope)}
  ${named}
  principal_id   = ${who}
  principal_type = ${hclText(type)}
}
`;
}
/** Of the account: what belongs to it lies beside it. */
const groupOf = (scope) => scope.split("/")[4] ?? "";

;// CONCATENATED MODULE: ./lib/src/generate/write-terraform-google.js

function terraformOfGoogle({ project, role, bindings, pool }) {
    return [
        ...(role
            ? [
                `resource "google_project_iam_custom_role" "own" {
  project     = ${hclText(project)}
  role_id     = ${hclText(role.id)}
  title       = ${hclText(role.title)}
  permissions = ${hclValue(role.permissions, 1)}
}
`,
            ]
            : []),
        ...(pool
            ? [
                `resource "google_iam_workload_identity_pool" "own" {
  project                   = ${hclText(project)}
  workload_identity_pool_id = ${hclText(pool.id)}
}

resource "google_iam_workload_identity_pool_provider" "own" {
  project                            = ${hclText(project)}
  workload_identity_pool_id          = google_iam_workload_identity_pool.own.workload_identity_pool_id
  workload_identity_pool_provider_id = ${hclText(pool.provider)}
  attribute_mapping                  = ${hclValue(pool.mapping, 1)}
  attribute_condition                = ${hclText(pool.condition)}
${pool.issuer.startsWith("aws:") ? `  aws {\n    account_id = ${hclText(pool.issuer.slice(4))}\n  }\n` : `  oidc {\n    issuer_uri = ${hclText(pool.issuer)}\n  }\n`}}
`,
            ]
            : []),
        ...bindings.map((binding) => bound(binding, project)),
    ].join("\n");
}
function bound({ role, member, endpoint, account, condition }, project) {
    const own = { expression: "google_project_iam_custom_role.own.id" };
    const rest = `  role   = ${hclValue(role ?? own, 1)}
  member = ${hclText(member)}
${condition ? `  condition {\n    title      = ${hclText(condition.title)}\n    expression = ${hclText(condition.expression)}\n  }\n` : ""}}
`;
    if (endpoint)
        return `resource "google_vertex_ai_endpoint_iam_member" "own" {
  provider = google-beta
  project  = ${hclText(project)}
  location = ${hclText(endpoint.location)}
  endpoint = ${hclText(endpoint.id)}
${rest}`;
    if (account !== undefined)
        return `resource "google_service_account_iam_member" "own" {
  service_account_id = ${hclText(`projects/${project}/serviceAccounts/${account}`)}
${rest}`;
    return `resource "google_project_iam_member" "own" {
  project = ${hclText(project)}
${rest}`;
}

;// CONCATENATED MODULE: ./lib/src/generate/write.js








/** INVARIANT: equal words give equal bytes. The form is one that the archetype has. */
function write(archetype, values, form) {
    const files = filesOf(archetype.blueprint(values), form);
    // JSON has no comments: what it leaves out stands in a file beside it.
    if (form === "json")
        return [...files, { path: "README.md", text: `${head(archetype).join("\n\n")}\n` }];
    const mark = form === "bicep" || form === "cdk" ? "//" : "#";
    return files.map(({ path, text }) => ({
        path,
        text: `${head(archetype)
            .map((line) => `${mark} ${line}\n`)
            .join("")}\n${text}`,
    }));
}
const head = ({ name, title, leavesOut }) => [
    `${name}: ${title}.`,
    ...leavesOut.map((each) => `Left out: ${each}`),
];
function filesOf(made, form) {
    switch (made.kind) {
        case "aws-role":
            if (form === "json")
                return [
                    { path: "trust-policy.json", text: json(documentOf(made.trust)) },
                    { path: "policy.json", text: json(documentOf(made.statements)) },
                ];
            if (form === "terraform")
                return [{ path: "main.tf", text: terraformOfAws(made) }];
            if (form === "cloudformation")
                return [{ path: "template.yaml", text: cloudformationOf(made) }];
            if (form === "cdk")
                return [{ path: `${made.name}.ts`, text: cdkOf(made) }];
            break;
        case "azure-access":
            if (form === "json" && made.role) {
                const { name, description, dataActions, scope } = made.role;
                const role = {
                    Name: name,
                    IsCustom: true,
                    Description: description,
                    Actions: [],
                    NotActions: [],
                    DataActions: dataActions,
                    NotDataActions: [],
                    AssignableScopes: [scope],
                };
                return [{ path: "role.json", text: json(role) }];
            }
            if (form === "terraform")
                return [{ path: "main.tf", text: terraformOfAzure(made) }];
            if (form === "bicep")
                return [{ path: "main.bicep", text: bicepOf(made) }];
            break;
        case "google-access":
            if (form === "terraform")
                return [{ path: "main.tf", text: terraformOfGoogle(made) }];
            if (form === "gcloud")
                return gcloudOf(made);
    }
    throw new Error(`${made.kind} has no form ${form}`);
}
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

// EXTERNAL MODULE: ./lib/src/model/nearest.js
var nearest = __webpack_require__(1370);
// EXTERNAL MODULE: ./lib/src/cli/replace-file.js
var replace_file = __webpack_require__(7154);
// EXTERNAL MODULE: ./lib/src/cli/words.js
var cli_words = __webpack_require__(3426);
;// CONCATENATED MODULE: ./lib/src/cli/generate.js
/** `ai-iam-gate generate`: a policy that starts out right, in the form that its repository has. */






const names = archetypes.map(({ name }) => name);
const width = Math.max(...names.map((name) => name.length));
const help = `ai-iam-gate generate: policies that start out right

  ai-iam-gate generate ARCHETYPE --as FORM …          prints it (generate ARCHETYPE --help lists its words)

${archetypes.map(({ name, title, forms: own }) => `  ${name.padEnd(width)}  ${title} (${own.join(", ")})`).join("\n")}

  --as FORM          ${archetype_forms.join(", ")}: those that stand behind the archetype
  --output DIR       writes the files there, and leaves alone what is there already

Each passes the gate, and says at its head what it leaves out.
`;
async function generate(args, terminal) {
    const [name, ...rest] = args;
    if (name === undefined || name === "--help" || name === "-h") {
        terminal.stdout.write(help);
        return name === undefined ? 2 : 0;
    }
    const archetype = archetypes.find((each) => each.name === name);
    if (!archetype) {
        const [near] = (0,nearest/* nearest */.p)(name, names);
        throw new cli_words/* UsageError */.e(`there is no archetype \`${name}\`; ${near === undefined ? `they are ${names.join(", ")}` : `did you mean \`${near}\``}`);
    }
    const flags = ["--as", "--output", ...archetype.words.map((word) => `--${word.name}`)];
    const words = (0,cli_words/* readWords */.u)(rest, flags, ["--help", "-h"]);
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(helpOf(archetype));
        return 0;
    }
    const files = write(archetype, valuesIn(words, archetype), formIn(words, archetype));
    const directory = words.value("--output");
    if (directory === undefined) {
        const [only, ...more] = files;
        terminal.stdout.write(only && more.length === 0 ? only.text : files.map(({ path, text }) => `==> ${path} <==\n${text}\n`).join(""));
        return 0;
    }
    const there = files.filter(({ path }) => (0,replace_file/* readIn */.W)(directory, path) !== undefined);
    if (there.length > 0)
        throw new cli_words/* UsageError */.e(`--output: ${there.map(({ path }) => `\`${path}\``).join(", ")} is there already`);
    for (const { path, text } of files)
        (0,replace_file/* replaceIn */.I)(directory, path, text);
    terminal.stdout.write(files.map(({ path }) => `wrote ${path}\n`).join(""));
    return 0;
}
function formIn(words, { name, forms: own }) {
    const asked = words.value("--as");
    const found = own.find((form) => form === asked);
    if (found)
        return found;
    const valid = `\`${name}\` can be had as ${own.join(", ")}`;
    throw new cli_words/* UsageError */.e(asked === undefined ? `\`--as\` is needed; ${valid}` : `--as: ${valid}, not as \`${asked}\``);
}
/** Throws UsageError for the first word that is missing, or that cannot be. */
function valuesIn(words, archetype) {
    const given = new Map(archetype.words.map((word) => [word.name, valuesOf(word, words)]));
    return {
        one: (name) => given.get(name)?.[0] ?? "",
        all: (name) => given.get(name) ?? [],
        maybe: (name) => given.get(name)?.[0],
    };
}
function valuesOf({ name, what, example, many, optional, like, likeWords }, words) {
    const written = words.values(`--${name}`);
    const values = many ? written.flatMap((each) => each.split(",").map((value) => value.trim())) : written.slice(-1);
    if (values.length === 0 && !optional)
        throw new cli_words/* UsageError */.e(`\`--${name}\` is needed: ${what}, like \`${example}\``);
    const wrong = values.find((value) => !like.test(value));
    if (wrong !== undefined)
        throw new cli_words/* UsageError */.e(`--${name}: \`${wrong}\` will not do; it takes ${likeWords}`);
    return [...new Set(values)];
}
const helpOf = ({ name, title, forms: own, words, leavesOut }) => {
    const widest = Math.max(...words.map((word) => word.name.length)) + 2;
    return `ai-iam-gate generate ${name}: ${title}

  ${"--as".padEnd(widest)}  ${own.join(", ")}
${words.map(({ name: each, what, example, many, optional }) => `  ${`--${each}`.padEnd(widest)}  ${what}${many ? ", with commas between them" : ""}${optional ? " (may be left out)" : ""}: ${example}`).join("\n")}

It leaves out:
${leavesOut.map((each) => `  ${each}`).join("\n")}
`;
};


/***/ }),

/***/ 7154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ replaceIn),
/* harmony export */   W: () => (/* binding */ readIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _change_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(423);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3426);
/** A path in a work tree to a file that is read and replaced as a whole: what is there after a crash is the old text or the new. */




/** Of a file's byte order: not part of its text, and it stays. */
const mark = /^\ufeff/;
/** Undefined where there is no such file. Throws UsageError for whatever is no file, or leads out of the directory. */
function readIn(directory, path) {
    const file = fileIn(directory, path);
    if (file === undefined)
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8").replace(mark, "");
    }
    catch (error) {
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` cannot be read: ${message(error)}`);
    }
}
/** Throws UsageError where it cannot be written. */
function replaceIn(directory, path, text) {
    const known = fileIn(directory, path);
    const file = known ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}.ai-iam-gate-${process.pid}`);
    const order = known === undefined ? "" : (mark.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(known, "utf8"))?.[0] ?? "");
    try {
        if (known === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, order + text, {
            flag: "wx",
            mode: known === undefined ? 0o644 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(known).mode & 0o777,
        });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` cannot be written: ${message(error)}`);
    }
}
function fileIn(directory, path) {
    if (!(0,_change_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPath */ .s1)(path))
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is no path in the repository`);
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory, { throwIfNoEntry: false });
    if (!root)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--repo: there is no directory \`${directory}\``);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    for (let at = file;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false });
        if (!entry)
            continue;
        // A link on the way may lead anywhere, whoever made it.
        if (at === file && !entry.isFile())
            throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is no file`);
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(at));
        if (way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
            throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` leads out of \`${directory}\``);
        return at === file ? file : undefined;
    }
}
const message = (error) => (error instanceof Error ? error.message : String(error));


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
