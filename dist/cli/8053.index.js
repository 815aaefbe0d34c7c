export const id = 8053;
export const ids = [8053];
export const modules = {

/***/ 8053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clients: () => (/* binding */ clients)
});

;// CONCATENATED MODULE: ./lib/src/live/aws-ask.js
const of = (service, operation, ...words) => [
    service,
    operation,
    ...words,
];
const everywhere = (ask) => ({ ...ask, everywhere: true });
/** A list, and what is asked of each of its items. */
const listed = (words, each, ...asks) => ({
    words,
    follow: asks.map((ask) => ({ ...ask, each })),
});
const one = (...words) => ({ words });

;// CONCATENATED MODULE: ./lib/src/live/aws-ai-asks.js
/** What the AWS client is asked of AI services, in every region. */

const bedrock = [
    one("bedrock", "get-model-invocation-logging-configuration"),
    one("bedrock", "list-enforced-guardrails-configuration"),
    listed(of("bedrock", "list-guardrails"), "guardrails", one("bedrock", "get-guardrail", "--guardrail-identifier", "{arn}"), one("bedrock", "get-resource-policy", "--resource-arn", "{arn}")),
    listed(of("bedrock", "list-custom-models"), "modelSummaries", one("bedrock", "get-custom-model", "--model-identifier", "{modelArn}"), one("bedrock", "get-resource-policy", "--resource-arn", "{modelArn}")),
    listed(of("bedrock", "list-imported-models"), "modelSummaries", one("bedrock", "get-resource-policy", "--resource-arn", "{modelArn}")),
    one("bedrock", "list-provisioned-model-throughputs"),
    listed(of("bedrock-agent", "list-agents"), "agentSummaries", one("bedrock-agent", "get-agent", "--agent-id", "{agentId}"), listed(of("bedrock-agent", "list-agent-action-groups", "--agent-id", "{agentId}", "--agent-version", "DRAFT"), "actionGroupSummaries", one(...of("bedrock-agent", "get-agent-action-group", "--agent-id", "{agentId}", "--agent-version", "DRAFT"), ...["--action-group-id", "{actionGroupId}"]))),
    listed(of("bedrock-agent", "list-knowledge-bases"), "knowledgeBaseSummaries", {
        ...one("bedrock-agent", "get-knowledge-base", "--knowledge-base-id", "{knowledgeBaseId}"),
        follow: [
            {
                ...one("bedrock-agent", "get-resource-policy", "--resource-arn", "{knowledgeBaseArn}"),
                each: "knowledgeBase",
            },
        ],
    }, listed(of("bedrock-agent", "list-data-sources", "--knowledge-base-id", "{knowledgeBaseId}"), "dataSourceSummaries", one(...of("bedrock-agent", "get-data-source", "--knowledge-base-id", "{knowledgeBaseId}"), ...["--data-source-id", "{dataSourceId}"]))),
    listed(of("bedrock-agent", "list-flows"), "flowSummaries", one("bedrock-agent", "get-flow", "--flow-identifier", "{id}")),
    listed(of("bedrock-agent", "list-prompts"), "promptSummaries", one("bedrock-agent", "get-prompt", "--prompt-identifier", "{id}")),
];
const control = "bedrock-agentcore-control";
const agentcore = [
    listed(of(control, "list-gateways"), "items", {
        ...one(control, "get-gateway", "--gateway-identifier", "{gatewayId}"),
        follow: [{ ...one(control, "get-resource-policy", "--resource-arn", "{gatewayArn}"), each: "" }],
    }, listed(of(control, "list-gateway-targets", "--gateway-identifier", "{gatewayId}"), "items", one(control, "get-gateway-target", "--gateway-identifier", "{gatewayId}", "--target-id", "{targetId}"))),
    listed(of(control, "list-agent-runtimes"), "agentRuntimes", one(control, "get-agent-runtime", "--agent-runtime-id", "{agentRuntimeId}"), one(control, "get-resource-policy", "--resource-arn", "{agentRuntimeArn}")),
    listed(of(control, "list-harnesses"), "harnesses", one(control, "get-harness", "--harness-id", "{harnessId}")),
    listed(of(control, "list-memories"), "memories", one(control, "get-memory", "--memory-id", "{id}")),
    listed(of(control, "list-browsers", "--type", "CUSTOM"), "browserSummaries", one(control, "get-browser", "--browser-id", "{browserId}")),
    listed(of(control, "list-code-interpreters", "--type", "CUSTOM"), "codeInterpreterSummaries", one(control, "get-code-interpreter", "--code-interpreter-id", "{codeInterpreterId}")),
    one(control, "list-api-key-credential-providers"),
    one(control, "list-oauth2-credential-providers"),
];
/** A list of names, and what is said of each. */
const described = (what, list, items, flag, name) => listed(of("sagemaker", list), items, one("sagemaker", `describe-${what}`, flag, `{${name}}`));
const sagemaker = [
    described("notebook-instance", "list-notebook-instances", "NotebookInstances", "--notebook-instance-name", "NotebookInstanceName"),
    listed(of("sagemaker", "list-domains"), "Domains", one("sagemaker", "describe-domain", "--domain-id", "{DomainId}")),
    listed(of("sagemaker", "list-user-profiles"), "UserProfiles", one(...of("sagemaker", "describe-user-profile", "--domain-id", "{DomainId}"), ...["--user-profile-name", "{UserProfileName}"])),
    described("endpoint-config", "list-endpoint-configs", "EndpointConfigs", "--endpoint-config-name", "EndpointConfigName"),
    described("model", "list-models", "Models", "--model-name", "ModelName"),
    // Those that have ended do nothing more.
    listed(of("sagemaker", "list-training-jobs", "--status-equals", "InProgress"), "TrainingJobSummaries", one("sagemaker", "describe-training-job", "--training-job-name", "{TrainingJobName}")),
    listed(of("sagemaker", "list-processing-jobs", "--status-equals", "InProgress"), "ProcessingJobSummaries", one("sagemaker", "describe-processing-job", "--processing-job-name", "{ProcessingJobName}")),
    described("mlflow-tracking-server", "list-mlflow-tracking-servers", "TrackingServerSummaries", "--tracking-server-name", "TrackingServerName"),
    described("pipeline", "list-pipelines", "PipelineSummaries", "--pipeline-name", "PipelineName"),
    described("cluster", "list-clusters", "ClusterSummaries", "--cluster-name", "ClusterName"),
    described("feature-group", "list-feature-groups", "FeatureGroupSummaries", "--feature-group-name", "FeatureGroupName"),
    listed(of("sagemaker", "list-model-package-groups"), "ModelPackageGroupSummaryList", one("sagemaker", "get-model-package-group-policy", "--model-package-group-name", "{ModelPackageGroupName}")),
];
const business = [
    listed(of("qbusiness", "list-applications"), "applications", one("qbusiness", "get-application", "--application-id", "{applicationId}"), one("qbusiness", "get-policy", "--application-id", "{applicationId}"), listed(of("qbusiness", "list-plugins", "--application-id", "{applicationId}"), "plugins", one("qbusiness", "get-plugin", "--application-id", "{applicationId}", "--plugin-id", "{pluginId}")), listed(of("qbusiness", "list-indices", "--application-id", "{applicationId}"), "indices", listed(of("qbusiness", "list-data-sources", "--application-id", "{applicationId}", "--index-id", "{indexId}"), "dataSources", one(...of("qbusiness", "get-data-source", "--application-id", "{applicationId}"), ...["--index-id", "{indexId}", "--data-source-id", "{dataSourceId}"]))), listed(of("qbusiness", "list-data-accessors", "--application-id", "{applicationId}"), "dataAccessors", one(...of("qbusiness", "get-data-accessor", "--application-id", "{applicationId}"), ...["--data-accessor-id", "{dataAccessorId}"]))),
    listed(of("kendra", "list-indices"), "IndexConfigurationSummaryItems", one("kendra", "describe-index", "--id", "{Id}"), listed(of("kendra", "list-data-sources", "--index-id", "{Id}"), "SummaryItems", one("kendra", "describe-data-source", "--index-id", "{../Id}", "--id", "{Id}"))),
];
const aiAsks = [...bedrock, ...agentcore, ...sagemaker, ...business];

;// CONCATENATED MODULE: ./lib/src/live/aws-asks.js
/** What the AWS client is asked: identities and credentials, AI services in every region, and the places in which these keep what is theirs. */


const identities = [
    one("iam", "get-account-authorization-details"),
    listed(of("iam", "list-users"), "Users", one("iam", "list-access-keys", "--user-name", "{UserName}"), one("iam", "list-service-specific-credentials", "--user-name", "{UserName}"), one("iam", "get-login-profile", "--user-name", "{UserName}")),
    ...["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"].map((kind) => ({
        ...listed(of("organizations", "list-policies", "--filter", kind), "Policies", one("organizations", "describe-policy", "--policy-id", "{Id}")),
        spare: "policies of an organisation only take access away",
    })),
];
const ofSet = (operation) => one(...of("sso-admin", operation, "--instance-arn", "{InstanceArn}", "--permission-set-arn", "{}"));
/** Of one's own organisation, in the region that it stands in. */
const permissionSets = {
    ...listed(of("sso-admin", "list-instances"), "Instances", listed(of("sso-admin", "list-permission-sets", "--instance-arn", "{InstanceArn}"), "PermissionSets", ...[
        "describe-permission-set",
        "get-inline-policy-for-permission-set",
        "list-managed-policies-in-permission-set",
        "list-customer-managed-policy-references-in-permission-set",
        "get-permissions-boundary-for-permission-set",
    ].map(ofSet))),
    spare: "what permission sets grant here stands in the account's own roles",
};
const places = [
    listed(of("kms", "list-keys"), "Keys", one("kms", "get-key-policy", "--key-id", "{KeyArn}", "--policy-name", "default")),
    listed(of("secretsmanager", "list-secrets"), "SecretList", one("secretsmanager", "get-resource-policy", "--secret-id", "{ARN}")),
    listed(of("lambda", "list-functions"), "Functions", one("lambda", "get-policy", "--function-name", "{FunctionArn}"), one("lambda", "list-function-url-configs", "--function-name", "{FunctionArn}")),
    listed(of("ecr", "describe-repositories"), "repositories", one("ecr", "get-repository-policy", "--repository-name", "{repositoryName}")),
    listed(of("opensearchserverless", "list-access-policies", "--type", "data"), "accessPolicySummaries", one("opensearchserverless", "get-access-policy", "--type", "data", "--name", "{name}")),
    ...["network", "encryption"].map((kind) => listed(of("opensearchserverless", "list-security-policies", "--type", kind), "securityPolicySummaries", one("opensearchserverless", "get-security-policy", "--type", kind, "--name", "{name}"))),
    listed(of("opensearch", "list-domain-names"), "DomainNames", one("opensearch", "describe-domain", "--domain-name", "{DomainName}")),
    listed(of("s3vectors", "list-vector-buckets"), "vectorBuckets", one("s3vectors", "get-vector-bucket", "--vector-bucket-arn", "{vectorBucketArn}"), one("s3vectors", "get-vector-bucket-policy", "--vector-bucket-arn", "{vectorBucketArn}")),
    one("opensearchserverless", "list-collections"),
    one("ec2", "describe-vpc-endpoints"),
];
const buckets = listed(of("s3api", "list-buckets"), "Buckets", one("s3api", "get-bucket-policy", "--bucket", "{Name}"), one("s3api", "get-public-access-block", "--bucket", "{Name}"), one("s3api", "get-bucket-encryption", "--bucket", "{Name}"));
const awsAsks = [
    ...identities,
    ...[...aiAsks, ...places, permissionSets].map(everywhere),
    buckets,
];

;// CONCATENATED MODULE: ./lib/src/live/aws.js
/** The AWS command line client: how it says who it is, where there is something to ask, and no. */

/** `An error occurred (AccessDenied) when calling the ListUsers operation: …` */
const codeIn = (message) => /An error occurred \(([^)]+)\)/.exec(message)?.[1] ?? "";
/** By the error codes that services have, and by what is said beside them or where no service was asked; the first that fits. */
const failures = [
    [
        "logged-out",
        /^(ExpiredToken|ExpiredTokenException|InvalidClientTokenId|UnrecognizedClientException|RequestExpired|InvalidSignatureException|SignatureDoesNotMatch|AuthFailure)$/,
        /Unable to locate credentials|Token has expired|(SSO|login) session .*(expired|invalid)|Error loading SSO Token|config profile .* could not be found|Partial credentials found/i,
    ],
    ["throttled", /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/],
    [
        "refused",
        /AccessDenied|UnauthorizedOperation|^Forbidden$|NotAuthorized|AuthorizationError|^403$|OptInRequired|SubscriptionRequired/,
    ],
    [
        "absent",
        // What a region does not offer is not there.
        /^NoSuch|NotFound|^404$|AWSOrganizationsNotInUse|UnknownOperation/,
        // SageMaker's word for a group without a policy; Bedrock's for what can have none.
        /\(ValidationException\).*cannot find|\(ValidationException\) when calling the GetResourcePolicy operation/i,
    ],
    ["unreachable", /(?!)/, /Could not connect to the endpoint URL|Invalid endpoint/],
];
/** 254 and 255 come from a service, 252 and 2 from the client, which has no such command: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-returncodes.html */
function failureOf(_status, message) {
    const code = codeIn(message);
    return failures.find(([, codes, words]) => (code !== "" && codes.test(code)) || words?.test(message))?.[0] ?? "failed";
}
const aws = {
    cloud: "aws",
    program: "aws",
    install: "install it (https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html) or scan what it printed elsewhere",
    login: "log in (`aws sso login`, `aws configure`, or `AWS_PROFILE`) and run the same command again; what is done is kept",
    always: ["--output", "json"],
    // The client waits and asks again by itself, before anybody here does; a pager would wait for a key.
    env: { AWS_PAGER: "", AWS_RETRY_MODE: "adaptive", AWS_MAX_ATTEMPTS: "6" },
    readOnly: /^[a-z0-9-]+ (get|list|describe)-[a-z0-9-]+( |$)/,
    whose: { words: ["sts", "get-caller-identity"], tenant: "Account" },
    places: {
        name: "regions",
        flag: "--regions",
        ask: { words: ["ec2", "describe-regions"] },
        at: "Regions.RegionName",
        words: (region) => ["--region", region],
    },
    asks: awsAsks,
    failureOf,
};

;// CONCATENATED MODULE: ./lib/src/live/azure-asks.js
const azure_asks_one = (...words) => ({ words });
const each = (ask, where) => ({ ...ask, each: "", ...(where && { where }) });
const azure_asks_everywhere = (ask, ...follow) => ({ ...ask, everywhere: true, follow });
/** The directory is one, whichever subscription somebody is assigned something in. */
const directory = (...words) => ({ words: ["ad", ...words], nowhere: true });
/** Azure's own interface, of what the client has no command for in every version of it. */
const rest = (path, version) => azure_asks_one("rest", "--method", "get", "--url", `${path}?api-version=${version}`);
const ofSubscription = (name, version) => azure_asks_everywhere(rest(`/subscriptions/{place}/providers/Microsoft.Authorization/${name}`, version));
const type = (pattern) => ({ type: pattern });
/** What a role reaches, where an AI service keeps something, or what runs as an identity. */
const shown = /^Microsoft\.(MachineLearningServices\/workspaces|Search\/searchServices|KeyVault\/vaults|BotService\/botServices|App\/(containerApps|jobs)|Web\/sites|ContainerInstance\/containerGroups|Logic\/workflows)$/i;
const ai = /^Microsoft\.(CognitiveServices\/accounts|MachineLearningServices\/workspaces|Search\/searchServices)$/i;
const accounts = /^Microsoft\.CognitiveServices\/accounts$/i;
const workspaces = /^Microsoft\.MachineLearningServices\/workspaces$/i;
const below = (name, version, pattern) => each(rest(`{id}/${name}`, version), type(pattern));
const resources = azure_asks_everywhere(azure_asks_one("resource", "list"), each(azure_asks_one("resource", "show", "--ids", "{id}"), type(shown)), each(azure_asks_one("monitor", "diagnostic-settings", "list", "--resource", "{id}"), type(ai)), ...["deployments", "raiPolicies", "raiBlocklists", "projects", "connections"].map((name) => below(name, "2025-06-01", accounts)), ...["computes", "onlineEndpoints", "datastores", "connections"].map((name) => below(name, "2024-10-01", workspaces)));
/** Identities of Azure's own resources have no application. */
const application = /^Application$/i;
/** Groups may be in groups. */
const members = (id, where, left) => each({
    ...directory("group", "member", "list", "--group", id),
    ...(left > 0 && { follow: [members("{id}", { "@odata.type": /\.group$/i }, left - 1)] }),
}, where);
/** Whoever is assigned a role: who is in a group, and with what an application signs in. */
const assignments = azure_asks_everywhere(azure_asks_one("role", "assignment", "list", "--all", "--include-inherited"), members("{principalId}", { principalType: /^Group$/i }, 5), each({
    ...directory("sp", "show", "--id", "{principalId}"),
    follow: [
        each(directory("app", "federated-credential", "list", "--id", "{appId}"), {
            servicePrincipalType: application,
        }),
        each(directory("app", "credential", "list", "--id", "{appId}"), { servicePrincipalType: application }),
    ],
}, { principalType: /^ServicePrincipal$/i }));
const azureAsks = [
    azure_asks_everywhere(azure_asks_one("role", "definition", "list")),
    assignments,
    ofSubscription("denyAssignments", "2022-04-01"),
    ofSubscription("roleEligibilityScheduleInstances", "2020-10-01"),
    ofSubscription("roleAssignmentScheduleInstances", "2020-10-01"),
    azure_asks_everywhere(azure_asks_one("cognitiveservices", "account", "list")),
    azure_asks_everywhere(azure_asks_one("identity", "list"), each(azure_asks_one(...["identity", "federated-credential", "list"], ...["--identity-name", "{name}", "--resource-group", "{resourceGroup}"]))),
    resources,
];

;// CONCATENATED MODULE: ./lib/src/live/azure.js
/** The Azure command line client: how it says whose login it is, where there is something to ask, and no. */

/** By what it says, the first that fits: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors */
const azure_failures = [
    ["failed", /(?:Subscription|Tenant)NotFound|InvalidSubscriptionId/i],
    ["throttled", /TooManyRequests|Too Many Requests|RequestsThrottled|\b429\b/i],
    [
        "refused",
        /AuthorizationFailed|Authorization_RequestDenied|Insufficient privileges|does not have authorization|Forbidden|\b403\b/i,
    ],
    ["logged-out", /az login|AADSTS\d+|refresh token has expired|No subscriptions? found|subscription .* doesn't exist/i],
    [
        "absent",
        /NotFound\b|Request_ResourceNotFound|does not exist|\b404\b|is not registered to use namespace|ResourceTypeNotSupported|does not support diagnostic settings/i,
    ],
];
const azure_failureOf = (_status, message) => azure_failures.find(([, words]) => words.test(message))?.[0] ?? "failed";
const azure = {
    cloud: "azure",
    program: "az",
    install: "install it (https://learn.microsoft.com/cli/azure/install-azure-cli) or scan what it printed elsewhere",
    login: "log in (`az login`) and run the same command again; what is done is kept",
    always: ["--output", "json"],
    // It may ask whether to install something, colour its text, and tell of itself.
    env: {
        AZURE_CORE_NO_COLOR: "true",
        AZURE_CORE_ONLY_SHOW_ERRORS: "true",
        AZURE_CORE_DISABLE_CONFIRM_PROMPT: "true",
        AZURE_EXTENSION_USE_DYNAMIC_INSTALL: "no",
    },
    // An address without a host is one of Azure's own interface: nobody else is sent the login.
    readOnly: /^(?:(?:account|resource|identity(?: federated-credential)?|role (?:assignment|definition)|cognitiveservices account|monitor diagnostic-settings|ad (?:sp|group member|app credential|app federated-credential)) (?:list|show)(?: |$)|rest --method get --url [/{][^ :]+(?: --subscription [^ ]+)? --output json$)/,
    whose: { words: ["account", "show"], tenant: "tenantId" },
    places: {
        name: "subscriptions",
        flag: "--subscriptions",
        ask: { words: ["account", "list"] },
        at: "id",
        tenant: "tenantId",
        words: (subscription) => ["--subscription", subscription],
    },
    asks: azureAsks,
    failureOf: azure_failureOf,
};

;// CONCATENATED MODULE: ./lib/src/live/google-asks.js
const google_asks_one = (...words) => ({ words });
const google_asks_each = (ask, where) => ({ ...ask, each: "", ...(where && { where }) });
const google_asks_everywhere = (ask, ...follow) => ({ ...ask, everywhere: true, follow });
const folder = /^folders\/\d+$/;
/** A folder may lie in ten others at most: https://cloud.google.com/resource-manager/docs/limits */
const folders = (way, id, where, left) => ({
    each: way,
    words: ["resource-manager", "folders", "describe", id],
    ...(where && { where }),
    ...(left > 0 && { follow: [folders("", "{parent/}", { parent: folder }, left - 1)] }),
});
const attachment = "cloudresourcemanager.googleapis.com/projects/{place}";
/** Without a region, as an inventory has them: https://cloud.google.com/asset-inventory/docs/asset-types */
const kinds = [
    "aiplatform.googleapis.com/Dataset",
    "aiplatform.googleapis.com/Endpoint",
    "aiplatform.googleapis.com/Index",
    "aiplatform.googleapis.com/IndexEndpoint",
    "notebooks.googleapis.com/Instance",
].join(",");
const googleAsks = [
    google_asks_everywhere(google_asks_one("projects", "describe", "{place}"), folders("parent", "{id}", { type: /^folder$/ }, 9)),
    google_asks_everywhere(google_asks_one("projects", "get-iam-policy", "{place}")),
    google_asks_everywhere(google_asks_one("projects", "get-ancestors-iam-policy", "{place}")),
    google_asks_everywhere(google_asks_one("asset", "search-all-iam-policies", "--scope", "projects/{place}")),
    google_asks_everywhere(google_asks_one("asset", "list", "--content-type", "resource", "--asset-types", kinds)),
    google_asks_everywhere(google_asks_one("iam", "roles", "list"), google_asks_each(google_asks_one("iam", "roles", "describe", "{name/}"))),
    google_asks_everywhere(google_asks_one("iam", "service-accounts", "list"), google_asks_each(google_asks_one("iam", "service-accounts", "keys", "list", "--iam-account", "{email}")), google_asks_each(google_asks_one("iam", "service-accounts", "get-iam-policy", "{email}"))),
    google_asks_everywhere(google_asks_one("iam", "workload-identity-pools", "list", "--location", "global"), google_asks_each(google_asks_one(...["iam", "workload-identity-pools", "providers", "list"], ...["--location", "global", "--workload-identity-pool", "{name/}"]))),
    google_asks_everywhere(google_asks_one("iam", "policies", "list", "--attachment-point", attachment, "--kind", "denypolicies"), google_asks_each(google_asks_one("iam", "policies", "get", "{name/}", "--attachment-point", attachment, "--kind", "denypolicies"))),
    google_asks_everywhere(google_asks_one("services", "api-keys", "list")),
    google_asks_everywhere(google_asks_one("resource-manager", "org-policies", "list")),
];

;// CONCATENATED MODULE: ./lib/src/live/google.js

/** What a project without the service has none of. Of others it may have something that was made while it had the service. */
const unused = /(aiplatform|notebooks)\.googleapis\.com/;
/** By what it says, the first that fits: https://cloud.google.com/apis/design/errors */
const google_failures = [
    [
        "logged-out",
        /gcloud auth (application-default )?login|active account|Reauthentication|refreshing your current auth tokens|invalid_grant/i,
    ],
    ["throttled", /RESOURCE_EXHAUSTED|Quota exceeded|rateLimitExceeded|\b429\b/i],
    ["refused", /PERMISSION_DENIED|does not have permission|SERVICE_DISABLED|has not been used in project|\b403\b/i],
    ["absent", /NOT_FOUND|was not found|\b404\b/i],
];
function google_failureOf(_status, message) {
    if (/SERVICE_DISABLED|has not been used in project/.test(message) && unused.test(message))
        return "absent";
    return google_failures.find(([, words]) => words.test(message))?.[0] ?? "failed";
}
const google = {
    cloud: "gcp",
    program: "gcloud",
    install: "install it (https://cloud.google.com/sdk/docs/install) or scan what it printed elsewhere",
    login: "log in (`gcloud auth login`) and run the same command again; what is done is kept",
    always: ["--format", "json"],
    // It may ask whether to switch a service on: it must not.
    env: { CLOUDSDK_CORE_DISABLE_PROMPTS: "1", CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: "1", NO_COLOR: "1" },
    readOnly: /^(?:auth list|projects (?:list|describe|get-iam-policy|get-ancestors-iam-policy)|resource-manager (?:folders describe|org-policies list)|asset (?:list|search-all-iam-policies)|iam (?:roles|policies|service-accounts|service-accounts keys|workload-identity-pools|workload-identity-pools providers) (?:list|describe|get|get-iam-policy)|services api-keys list)(?: |$)/,
    whose: { words: ["auth", "list", "--filter", "status:ACTIVE"], tenant: "account" },
    places: {
        name: "projects",
        flag: "--projects",
        ask: { words: ["projects", "list"] },
        at: "projectId",
        words: (project) => ["--project", project],
    },
    asks: googleAsks,
    failureOf: google_failureOf,
};

;// CONCATENATED MODULE: ./lib/src/live/index.js
/** The clients that there are, by the cloud that they are of. */



const clients = [aws, azure, google];


/***/ })

};
