export const id = 8998;
export const ids = [8998];
export const modules = {

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generate: () => (/* binding */ generate)
});

// EXTERNAL MODULE: ./lib/src/generate/archetype.js
var archetype = __webpack_require__(9927);
// EXTERNAL MODULE: ./lib/src/generate/archetypes.js + 7 modules
var archetypes = __webpack_require__(5305);
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

// EXTERNAL MODULE: ./lib/src/blueprint/aws-statements.js
var aws_statements = __webpack_require__(7729);
;// CONCATENATED MODULE: ./lib/src/generate/write-document.js
/** Statements to a policy document, as a value in a fixed order. */

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
const conditionsOf = (conditions) => Object.fromEntries([...(0,aws_statements/* grouped */.zD)(conditions)].map(([operator, keys]) => [
    operator,
    Object.fromEntries([...keys].map(([key, values]) => [key, oneOrMany(values)])),
]));

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
    const template = new dist/* Document */.yo({
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
    }, { aliasDuplicateObjects: false });
    // A key with a colon in it is quoted, as people do and as suggestions do.
    (0,dist/* visit */.YR)(template, {
        Pair(_, { key }) {
            if ((0,dist/* isScalar */.jn)(key) && String(key.value).includes(":"))
                key.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
        },
    });
    return template.toString({ lineWidth: 0 });
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
    const entries = Object.entries(value).map(([key, each]) => [keyOf(key), hclValue(each, depth + 1)]);
    return `{\n${assignments(entries, depth + 1)}${outer}}`;
}
const keyOf = (key) => (/^[A-Za-z_][\w-]*$/.test(key) ? key : hclText(key));
/** A line for each, in line with its neighbours as `terraform fmt` has it: what takes several lines stands apart. */
function assignments(all, depth) {
    const isLong = ([, value]) => value.includes("\n");
    return all
        .map(([name, value], i) => {
        const around = isLong([name, value]) ? [] : neighbours(all, i, isLong);
        const width = Math.max(name.length, ...around.map(([other]) => other.length));
        return `${"  ".repeat(depth)}${name.padEnd(width)} = ${value}\n`;
    })
        .join("");
}
function neighbours(all, at, ends) {
    const before = all.slice(0, at).findLastIndex(ends);
    const after = all.slice(at).findIndex(ends);
    return all.slice(before + 1, after < 0 ? all.length : at + after);
}

;// CONCATENATED MODULE: ./lib/src/generate/write-terraform-aws.js


function terraformOfAws({ name, trust, statements, tags }) {
    const label = name.replaceAll("-", "_");
    const role = [
        ["name", hclText(name)],
        ["assume_role_policy", `jsonencode(${hclValue(documentOf(trust), 1)})`],
        ...(Object.keys(tags).length > 0 ? [["tags", hclValue(tags, 1)]] : []),
    ];
    return `resource "aws_iam_role" "${label}" {
${assignments(role, 1)}}

resource "aws_iam_role_policy" "${label}" {
${assignments([
        ["name", hclText(name)],
        ["role", `aws_iam_role.${label}.id`],
        ["policy", `jsonencode(${hclValue(documentOf(statements), 1)})`],
    ], 1)}}
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
${assignments([
                    ["project", hclText(project)],
                    ["role_id", hclText(role.id)],
                    ["title", hclText(role.title)],
                    ["permissions", hclValue(role.permissions, 1)],
                ], 1)}}
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
${assignments([
                    ["project", hclText(project)],
                    ["workload_identity_pool_id", "google_iam_workload_identity_pool.own.workload_identity_pool_id"],
                    ["workload_identity_pool_provider_id", hclText(pool.provider)],
                    ["attribute_mapping", hclValue(pool.mapping, 1)],
                    ["attribute_condition", hclText(pool.condition)],
                ], 1)}${pool.issuer.startsWith("aws:") ? `  aws {\n    account_id = ${hclText(pool.issuer.slice(4))}\n  }\n` : `  oidc {\n    issuer_uri = ${hclText(pool.issuer)}\n  }\n`}}
`,
            ]
            : []),
        ...bindings.map((binding) => bound(binding, project)),
    ].join("\n");
}
function bound({ role, member, endpoint, account, condition }, project) {
    const own = { expression: "google_project_iam_custom_role.own.id" };
    const shared = [
        ["role", hclValue(role ?? own, 1)],
        ["member", hclText(member)],
    ];
    const { type, on } = placeOf(endpoint, account, project);
    const until = condition
        ? `  condition {\n${assignments([
            ["title", hclText(condition.title)],
            ["expression", hclText(condition.expression)],
        ], 2)}  }\n`
        : "";
    return `resource "${type}" "own" {\n${assignments([...on, ...shared], 1)}${until}}\n`;
}
/** What the binding is one of: an endpoint, a service account that is acted as, or the whole project. */
function placeOf(endpoint, account, project) {
    if (endpoint)
        return {
            type: "google_vertex_ai_endpoint_iam_member",
            on: [
                ["provider", "google-beta"],
                ["project", hclText(project)],
                ["location", hclText(endpoint.location)],
                ["endpoint", hclText(endpoint.id)],
            ],
        };
    if (account !== undefined)
        return {
            type: "google_service_account_iam_member",
            on: [["service_account_id", hclText(`projects/${project}/serviceAccounts/${account}`)]],
        };
    return { type: "google_project_iam_member", on: [["project", hclText(project)]] };
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






const names = archetypes/* archetypes */.F.map(({ name }) => name);
const width = Math.max(...names.map((name) => name.length));
const help = `ai-iam-gate generate: policies that start out right

  ai-iam-gate generate ARCHETYPE --as FORM …          prints it (generate ARCHETYPE --help lists its words)

${archetypes/* archetypes */.F.map(({ name, title, forms: own }) => `  ${name.padEnd(width)}  ${title} (${own.join(", ")})`).join("\n")}

  --as FORM          ${archetype/* forms */.u.join(", ")}: those that stand behind the archetype
  --output DIR       writes the files there, and leaves alone what is there already

Each passes the gate, and says at its head what it leaves out.
`;
async function generate(args, terminal) {
    const [name, ...rest] = args;
    if (name === undefined || name === "--help" || name === "-h") {
        terminal.stdout.write(help);
        return name === undefined ? 2 : 0;
    }
    const archetype = archetypes/* archetypes */.F.find((each) => each.name === name);
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
/** Throws UsageError for all words that are missing, or for the first that cannot be. */
function valuesIn(words, archetype) {
    const missing = archetype.words.filter(({ name, optional }) => !optional && words.values(`--${name}`).length === 0);
    if (missing.length > 0)
        throw new cli_words/* UsageError */.e(missing.map(({ name, what, example }) => `\`--${name}\` is needed: ${what}, like \`${example}\``).join("\n  "));
    const given = new Map(archetype.words.map((word) => [word.name, valuesOf(word, words)]));
    return {
        one: (name) => given.get(name)?.[0] ?? "",
        all: (name) => given.get(name) ?? [],
        maybe: (name) => given.get(name)?.[0],
    };
}
function valuesOf({ name, many, like, likeWords }, words) {
    const written = words.values(`--${name}`);
    const values = many ? written.flatMap((each) => each.split(",").map((value) => value.trim())) : written.slice(-1);
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
