import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 595:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var _loopback_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(975);
/* harmony import */ var _scenario_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(846);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(277);
/** `npm run demo`: a pull request in a real repository, the real Action on it, and the review as its reader would see it. */




// Beside the demo in dist/. Not by import.meta.url: the bundler would take these for files of its own.
const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? "");
const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, "..", "index.js");
const commandLine = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, "..", "cli", "index.js");
const write = (text) => void process.stdout.write(text);
const pull = (0,_loopback_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .makePullRequest */ .VE)(_scenario_js__WEBPACK_IMPORTED_MODULE_2__/* .scenario */ .N.base, _scenario_js__WEBPACK_IMPORTED_MODULE_2__/* .scenario */ .N.head);
try {
    write((0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .title */ .DD)(`A pull request: “${_scenario_js__WEBPACK_IMPORTED_MODULE_2__/* .scenario */ .N.title}”`));
    write(`acme/assistant #7, ${Object.keys(_scenario_js__WEBPACK_IMPORTED_MODULE_2__/* .scenario */ .N.head).length} files. Some of what it changes is risky, some is harmless.\n`);
    write((0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .title */ .DD)("The same review in a terminal"));
    write("$ ai-iam-gate check --base main --head change\n\n");
    const check = (0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .checkInTerminal */ .m8)(commandLine, pull);
    write(check.text);
    const state = (0,_loopback_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(pull);
    const first = await (0,_loopback_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)(state, { entry });
    write((0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .title */ .DD)("On the pull request"));
    write((0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .webView */ .Sm)(state));
    const posted = state.requests.filter((request) => /^(POST|PATCH|DELETE) \/repos/.test(request)).length;
    const second = await (0,_loopback_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)(state, { entry });
    const again = state.requests.filter((request) => /^(POST|PATCH|DELETE) \/repos/.test(request)).length - posted;
    write((0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .title */ .DD)("And so"));
    write(`The check ${first.status === 0 ? "is green" : "is red"}: exit status ${first.status}, verdict ${first.outputs.verdict}, ${first.outputs.findings} findings, the worst ${first.outputs["highest-severity"]}.\n`);
    write(`Run once more without a push, it posts ${again === 0 ? "nothing" : `${again} times`}. The command line says ${check.status === first.status ? "the same" : "something else"}.\n`);
    const asItShouldBe = first.status === 1 &&
        second.status === 1 &&
        check.status === 1 &&
        again === 0 &&
        state.unknown.length === 0 &&
        state.reviewComments.length > 0;
    if (!asItShouldBe)
        write(`\nThis is not what the demo should show:\n${first.log}\n${state.unknown.join("\n")}\n`);
    process.exitCode = asItShouldBe ? 0 : 1;
}
finally {
    pull.remove();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ scenario)
/* harmony export */ });
/** A small company's repository and a pull request to it, some of which is risky and some of which is harmless. */
const main = (sid) => `# The assistant: a service that answers customers with a language model.
resource "aws_iam_role" "assistant" {
  name               = "assistant"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

resource "aws_iam_role_policy" "assistant" {
  name   = "assistant"
  role   = aws_iam_role.assistant.id
  policy = data.aws_iam_policy_document.assistant.json
}

data "aws_iam_policy_document" "assistant" {
  statement {
    sid       = "${sid}"
    actions   = local.invoke
    resources = local.models
  }
`;
const locals = (models) => `locals {
  region = "eu-central-1"
  invoke = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
  models = [
${models}
  ]
}
`;
const template = (policies, sid) => `AWSTemplateFormatVersion: "2010-09-09"
Description: Nightly evaluation of the assistant's answers
Resources:
  EvaluationRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole
${policies}      Policies:
        - PolicyName: evaluate
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Sid: ${sid}
                Effect: Allow
                Action: bedrock:InvokeModel
                Resource: !Sub arn:\${AWS::Partition}:bedrock:\${AWS::Region}::foundation-model/amazon.nova-lite-v1:0
`;
const scientist = (condition) => `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Experiment",
      "Effect": "Allow",
      "Action": ["bedrock:InvokeModel", "bedrock:CreateModelCustomizationJob"],
      "Resource": [
        "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0",
        "arn:aws:bedrock:eu-central-1:111122223333:custom-model/amazon.nova-lite-v1:0/*"
      ]${condition
    ? `,
      "Condition": {
        "StringEquals": { "aws:SourceVpce": "vpce-0a1b2c3d" }
      }`
    : ""}
    }
  ]
}
`;
const named = `    "arn:aws:bedrock:\${local.region}::foundation-model/amazon.nova-lite-v1:0",
    "arn:aws:bedrock:\${local.region}::foundation-model/amazon.nova-pro-v1:0",`;
const closing = "}\n";
/** Written before there was a separate reader of reports; the pull request only moves it to a file of its own. */
const reports = `
resource "aws_iam_role" "reports" {
  name               = "reports"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  inline_policy {
    name = "reports"
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect   = "Allow"
        Action   = ["bedrock:InvokeModel"]
        Resource = "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-micro-v1:0"
      }]
    })
  }
}
`;
const scenario = {
    title: "Stream answers, and let the assistant tune its own guardrail",
    base: {
        "README.md": "# assistant\n",
        "infra/assistant/main.tf": `${main("Invoke")}${closing}${reports}`,
        "infra/assistant/locals.tf": locals(named),
        "deploy/evaluation.yaml": template("", "Evaluate"),
        "policies/data-scientist.json": scientist(true),
    },
    head: {
        "README.md": "# assistant\n\nAnswers customers.\n",
        // Risky: the role that invokes models may now remove their guardrail. Harmless: a new Sid, and a role moved to its own file.
        "infra/assistant/main.tf": `${main("InvokeModels")}
  statement {
    actions   = ["bedrock:UpdateGuardrail", "bedrock:DeleteGuardrail"]
    resources = ["arn:aws:bedrock:eu-central-1:111122223333:guardrail/*"]
  }
${closing}`,
        "infra/assistant/reports.tf": reports.trimStart(),
        // Risky: two models become all of them, in a local far from the policy.
        "infra/assistant/locals.tf": locals(`    "arn:aws:bedrock:\${local.region}::foundation-model/*",`),
        // Risky: a broad managed policy. Harmless: another Sid.
        "deploy/evaluation.yaml": template("      ManagedPolicyArns:\n        - arn:aws:iam::aws:policy/AmazonBedrockFullAccess\n", "EvaluateAnswers"),
        // Risky: nothing ties the grant to the company's network any more.
        "policies/data-scientist.json": scientist(false),
    },
};


/***/ }),

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   Sm: () => (/* binding */ webView),
/* harmony export */   m8: () => (/* binding */ checkInTerminal)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(421);
/* harmony import */ var _loopback_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(221);
/** What stands on the loopback's pull request to text for the terminal, close to how the page would show it. */


const colour = !process.env.NO_COLOR && (process.env.FORCE_COLOR !== undefined || process.stdout.isTTY === true);
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
const width = Math.max(70, Math.min(process.stdout.columns ?? 100, 110));
const title = (text) => `\n${paint("1;35", `── ${text} ${"─".repeat(Math.max(3, width - text.length - 4))}`)}\n\n`;
function checkInTerminal(entry, pull) {
    const args = [entry, "check", "--repo", pull.directory, "--base", pull.base, "--head", pull.head];
    const { stdout, stderr, status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(process.execPath, args, {
        encoding: "utf8",
        env: { PATH: process.env.PATH, COLUMNS: String(width), ...(colour && { FORCE_COLOR: "1" }) },
    });
    return { text: `${stdout}${stderr}`, status: status ?? -1 };
}
/** The summary comment, and the comments in the diff by file and line, each below the lines that it stands on. */
function webView(state) {
    const summary = state.issueComments.map(({ body, author }) => box(paint("1", `${author} commented`), [], shown(body)));
    const comments = [...state.reviewComments].sort((a, b) => a.path.localeCompare(b.path) || (a.line ?? 0) - (b.line ?? 0));
    return [
        ...summary,
        ...comments.map((comment) => box(paint("1", comment.path), codeFrame(comment, state), shown(comment.body))),
    ].join("\n");
}
/** The commented line as the diff shows it, with what stands before and after it. */
function codeFrame({ path, line, side }, state) {
    if (line === undefined)
        return [];
    const commit = side === "LEFT" ? (0,_loopback_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBaseOf */ .nM)(state.gitDirectory, state.base, state.head) : state.head;
    const lines = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", [`--git-dir=${state.gitDirectory}`, "show", `${commit}:${path}`], {
        encoding: "utf8",
    }).split("\n");
    const [sign, tint] = side === "LEFT" ? ["-", "31"] : ["+", "32"];
    const frame = [-2, -1, 0].flatMap((step) => {
        const number = line + step;
        const text = lines[number - 1];
        if (text === undefined || number < 1)
            return [];
        const shownLine = `${String(number).padStart(5)} ${step === 0 ? sign : " "} ${text}`.slice(0, width - 2);
        return [step === 0 ? paint(tint, shownLine) : paint("2", shownLine)];
    });
    return [...frame, ""];
}
const severityColours = {
    Critical: "1;35",
    High: "1;31",
    Medium: "1;33",
    Low: "1;36",
    Note: "1;34",
};
/** Markdown as far as our own comments use it: bold, code, links, tables, small print, and no hidden markers. */
const shown = (body) => body
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<\/?sub>/g, "")
    .split("\n")
    .flatMap((line) => (line.startsWith("|") ? tableRow(line) : [line]))
    .join("\n")
    .replace(/<br>/g, ", ")
    .replace(/^### /gm, "")
    .replace(/\*\*([^*]+)\*\*/g, (_, text) => paint(severityColours[text] ?? "1", text))
    .replace(/`+ ?([^`]+?) ?`+/g, (_, text) => paint("36", text))
    .replace(/\u200b/g, "")
    .trim();
/** A row of a table that is too wide for a terminal, one cell below the other. */
function tableRow(line) {
    const cells = line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("\\|", "|"));
    const [who = "", can = "", on = "", because = ""] = cells;
    if (/^-+$/.test(who) || who === "who")
        return [];
    return [
        who,
        `    ${/^no longer/.test(can) ? can : `can newly ${can}`}`,
        ...(on === "" ? [] : [`    on ${on}`]),
        `    because of ${because}`,
    ];
}
const visible = (text) => text.replace(/\u001b\[[0-9;]*m/g, "").length;
function box(head, frame, body) {
    const lines = body.split("\n").flatMap(wrap);
    return [`┌ ${head}`, ...[...frame, ...lines].map((line) => `│ ${line}`), "└", ""].join("\n");
}
/** Lines no wider than the terminal; what a line begins with in blanks, its continuations begin with too. */
function wrap(text) {
    const indent = /^ */.exec(text)?.[0] ?? "";
    const lines = [];
    let line = "";
    for (const word of text.trim().split(" ")) {
        if (line !== "" && indent.length + visible(line) + 1 + visible(word) > width - 4) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, indent + line];
}


/***/ }),

/***/ 221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ isCommitOf),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   n_: () => (/* binding */ diffOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(421);
/** Two commits to the lines on which GitHub lets one comment: those that git's own diff shows, with three lines around. */

const git = (directory, ...args) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", [`--git-dir=${directory}`, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
const mergeBaseOf = (directory, base, head) => git(directory, "merge-base", base, head).trim();
const isCommitOf = (directory, commit, head) => {
    try {
        git(directory, "merge-base", "--is-ancestor", commit, head);
        return true;
    }
    catch {
        return false;
    }
};
/** The pull request's files, as the three-dot diff has them. */
function diffOf(directory, base, head) {
    const from = mergeBaseOf(directory, base, head);
    const files = git(directory, "diff", "--name-status", "-M", "-z", from, head).split("\0").filter(Boolean);
    const found = new Map();
    for (let i = 0; i < files.length;) {
        const status = files[i] ?? "";
        const renamed = status.startsWith("R") || status.startsWith("C");
        const paths = renamed ? [files[i + 1] ?? "", files[i + 2] ?? ""] : [files[i + 1] ?? ""];
        i += renamed ? 3 : 2;
        const path = paths.at(-1) ?? "";
        found.set(path, {
            path,
            hunks: hunksIn(git(directory, "diff", "--no-ext-diff", "--no-color", "-M", "-U3", from, head, "--", ...paths)),
        });
    }
    return found;
}
function hunksIn(patch) {
    const hunks = [];
    let [left, right] = [0, 0];
    for (const line of patch.split("\n")) {
        const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
        if (header) {
            left = Number(header[1]);
            right = Number(header[2]);
            hunks.push({ left: new Set(), right: new Set() });
            continue;
        }
        const hunk = hunks.at(-1);
        if (!hunk)
            continue;
        if (line.startsWith("+"))
            hunk.right.add(right++);
        else if (line.startsWith("-"))
            hunk.left.add(left++);
        else if (line.startsWith(" ")) {
            hunk.right.add(right++);
            hunk.left.add(left++);
        }
    }
    return hunks;
}


/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  VE: () => (/* binding */ makePullRequest),
  Cs: () => (/* binding */ runAction),
  L4: () => (/* binding */ stateOf)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
// EXTERNAL MODULE: ./lib/test/loopback/diff.js
var loopback_diff = __nccwpck_require__(221);
;// CONCATENATED MODULE: ./lib/test/loopback/rules.js
const longestBody = 65_536;
/** The complaints, in GitHub's words; none where the comment can stand. */
function refusals(wanted, diff) {
    if (typeof wanted.body !== "string" || wanted.body === "")
        return ["body can't be blank"];
    if (wanted.body.length > longestBody)
        return ["Body is too long (maximum is 65536 characters)"];
    const file = typeof wanted.path === "string" ? diff.get(wanted.path) : undefined;
    if (!file)
        return ["Path could not be resolved"];
    if (wanted.subject_type === "file")
        return wanted.line === undefined ? [] : ["line is not a permitted key"];
    const { line, start_line: start, side = "RIGHT", start_side: startSide = side } = wanted;
    if (typeof line !== "number" || (side !== "LEFT" && side !== "RIGHT"))
        return ["Line could not be resolved"];
    const shown = (number, of) => file.hunks.find((hunk) => (of === "LEFT" ? hunk.left : hunk.right).has(number));
    const hunk = shown(line, side);
    if (!hunk)
        return [
            "Pull request review thread line must be part of the diff",
            "Pull request review thread diff hunk can't be blank",
        ];
    if (start === undefined)
        return [];
    if (typeof start !== "number" || start >= line)
        return ["Pull request review thread start line must precede the end line."];
    return shown(start, startSide) === hunk
        ? []
        : ["Pull request review thread start line must be part of the same hunk as the line."];
}

;// CONCATENATED MODULE: ./lib/test/loopback/state.js
/** What the loopback GitHub remembers: one pull request of one repository, and what was said about it. */
const newState = (given) => ({
    ...given,
    reviewComments: [],
    issueComments: [],
    reviews: 0,
    nextId: 1000,
    requests: [],
    unknown: [],
    readOnly: false,
});
const author = "github-actions[bot]";

;// CONCATENATED MODULE: ./lib/test/loopback/routes.js
/** The routes of GitHub's API that a review needs, over the state of one pull request. */



const ok = (body) => ({ status: 200, body });
const made = (body) => ({ status: 201, body });
const gone = { status: 404, body: { message: "Not Found" } };
/** Two endpoints, two ways to say what is wrong. */
const simple = (errors) => ({
    status: 422,
    body: { message: "Unprocessable Entity", errors },
});
const structured = (errors) => ({
    status: 422,
    body: {
        message: "Validation Failed",
        errors: errors.map((message) => ({
            resource: "PullRequestReviewComment",
            code: "custom",
            field: "pull_request_review_thread.line",
            message,
        })),
    },
});
const user = (login) => ({ login, type: login.endsWith("[bot]") ? "Bot" : "User" });
const shownReview = (comment) => ({
    id: comment.id,
    user: user(comment.author),
    body: comment.body,
    path: comment.path,
    commit_id: comment.commit,
    // A comment on a file comes back as one on its first line.
    line: comment.subject === "file" ? 1 : comment.line,
    side: comment.side ?? "RIGHT",
    subject_type: comment.subject,
    ...(comment.startLine !== undefined && { start_line: comment.startLine }),
    ...(comment.replyTo !== undefined && { in_reply_to_id: comment.replyTo }),
});
const shownIssue = ({ id, author: login, body }) => ({ id, user: user(login), body });
const reviewComment = (state, wanted, commit) => ({
    id: state.nextId++,
    author: author,
    body: String(wanted.body),
    path: String(wanted.path),
    commit,
    subject: wanted.subject_type === "file" ? "file" : "line",
    ...(typeof wanted.line === "number" && { line: wanted.line, side: wanted.side === "LEFT" ? "LEFT" : "RIGHT" }),
    ...(typeof wanted.start_line === "number" && { startLine: wanted.start_line }),
});
const createReview = (state, _match, body) => {
    const commit = String(body.commit_id ?? state.head);
    if (!(0,loopback_diff/* isCommitOf */.Tx)(state.gitDirectory, commit, state.head))
        return simple(["Commit is not part of the pull request"]);
    if (body.event !== "COMMENT")
        return simple(["Event is not COMMENT: the review would stay pending"]);
    const comments = (Array.isArray(body.comments) ? body.comments : []);
    const diff = (0,loopback_diff/* diffOf */.n_)(state.gitDirectory, state.base, commit);
    // All or nothing: one comment that cannot stand takes the others with it.
    const complaints = comments.flatMap((comment) => "subject_type" in comment ? ["subject_type is not a permitted key"] : refusals(comment, diff));
    if (complaints.length > 0)
        return simple(complaints);
    state.reviewComments.push(...comments.map((comment) => reviewComment(state, comment, commit)));
    state.reviews++;
    return ok({ id: state.nextId++, state: "COMMENTED" });
};
const createComment = (state, _match, body) => {
    const commit = String(body.commit_id ?? "");
    if (!(0,loopback_diff/* isCommitOf */.Tx)(state.gitDirectory, commit, state.head))
        return structured(["commit_id is not part of the pull request"]);
    const complaints = refusals(body, (0,loopback_diff/* diffOf */.n_)(state.gitDirectory, state.base, commit));
    if (complaints.length > 0)
        return structured(complaints);
    const comment = reviewComment(state, body, commit);
    state.reviewComments.push(comment);
    return made(shownReview(comment));
};
const edit = (all, id, body) => {
    const comment = all.find((each) => each.id === id);
    if (!comment)
        return gone;
    if (typeof body !== "string" || body.length > longestBody)
        return structured(["Body is too long (maximum is 65536 characters)"]);
    comment.body = body;
    return ok({ id, body });
};
const pull = (state) => ({
    number: state.number,
    state: "open",
    base: { sha: state.base, repo: { full_name: `${state.owner}/${state.repo}` } },
    head: { sha: state.head, repo: { full_name: `${state.owner}/${state.repo}` } },
});
/** Method, path below the repository, and what answers. */
const routes = [
    [
        "GET",
        /^\/compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/,
        (state, [, base = "", head = ""]) => ok({ merge_base_commit: { sha: (0,loopback_diff/* mergeBaseOf */.nM)(state.gitDirectory, base, head) } }),
    ],
    ["GET", /^\/pulls\/(\d+)$/, (state, [, number]) => (Number(number) === state.number ? ok(pull(state)) : gone)],
    ["GET", /^\/pulls\/\d+\/comments$/, (state) => ok(state.reviewComments.map(shownReview))],
    ["GET", /^\/issues\/\d+\/comments$/, (state) => ok(state.issueComments.map(shownIssue))],
    ["POST", /^\/pulls\/\d+\/reviews$/, createReview],
    ["POST", /^\/pulls\/\d+\/comments$/, createComment],
    ["PATCH", /^\/pulls\/comments\/(\d+)$/, (state, [, id], { body }) => edit(state.reviewComments, Number(id), body)],
    [
        "DELETE",
        /^\/pulls\/comments\/(\d+)$/,
        (state, [, id]) => {
            const before = state.reviewComments.length;
            state.reviewComments = state.reviewComments.filter((comment) => comment.id !== Number(id));
            return state.reviewComments.length < before ? { status: 204, body: undefined } : gone;
        },
    ],
    [
        "POST",
        /^\/issues\/\d+\/comments$/,
        (state, _match, { body }) => {
            if (typeof body !== "string" || body.length > longestBody)
                return structured(["Body is too long (maximum is 65536 characters)"]);
            const comment = { id: state.nextId++, author: author, body };
            state.issueComments.push(comment);
            return made(shownIssue(comment));
        },
    ],
    ["PATCH", /^\/issues\/comments\/(\d+)$/, (state, [, id], { body }) => edit(state.issueComments, Number(id), body)],
];
/** Lists come in pages: `?per_page=50&page=2`. */
const paged = (answer, query) => {
    if (!Array.isArray(answer.body))
        return answer;
    const size = Math.min(100, Number(query.get("per_page") ?? 30));
    const page = Number(query.get("page") ?? 1);
    return { ...answer, body: answer.body.slice((page - 1) * size, page * size) };
};
function answer(state, method, path, query, body) {
    if (method === "POST" && path === "/graphql")
        return ok({ data: { viewer: { login: author } } });
    const prefix = `/repos/${state.owner}/${state.repo}`;
    for (const [verb, pattern, route] of routes) {
        const match = verb === method && path.startsWith(prefix) ? pattern.exec(path.slice(prefix.length)) : null;
        if (!match)
            continue;
        if (state.readOnly && method !== "GET")
            return { status: 403, body: { message: "Resource not accessible by integration" } };
        return paged(route(state, match, body), query);
    }
    state.unknown.push(`${method} ${path}`);
    return { status: 404, body: { message: "this loopback has no such route" } };
}

;// CONCATENATED MODULE: ./lib/test/loopback/server.js
/** A GitHub on this machine: the routes over real HTTP, on a port of the system's choosing. */


async function startLoopback(state) {
    const server = (0,external_node_http_namespaceObject.createServer)((request, response) => {
        bodyOf(request).then((body) => {
            const url = new URL(request.url ?? "/", "http://loopback");
            const method = request.method ?? "GET";
            state.requests.push(`${method} ${url.pathname}`);
            const { status, body: answered } = answer(state, method, url.pathname, url.searchParams, body);
            response.writeHead(status, {
                "content-type": "application/json; charset=utf-8",
                "x-ratelimit-remaining": "999",
            });
            response.end(answered === undefined ? undefined : JSON.stringify(answered));
        }, () => response.writeHead(400).end());
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address();
    return {
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise((resolve) => {
            server.closeAllConnections();
            server.close(() => resolve());
        }),
    };
}
async function bodyOf(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    return text === "" ? {} : JSON.parse(text);
}

;// CONCATENATED MODULE: ./lib/test/loopback/runner.js
/** A pull request in a real git repository, and the Action run on it as the runner does: variables, event file, exit status. */






const identity = {
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.com",
};
const when = { GIT_AUTHOR_DATE: "2026-11-24T10:00:00Z", GIT_COMMITTER_DATE: "2026-11-24T10:00:00Z" };
/** A repository with two branches: `main` with the base's files, and one with the head's. */
function makePullRequest(base, head) {
    const directory = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), "ai-iam-gate-pull-"));
    const env = { PATH: process.env.PATH, HOME: directory, GIT_CONFIG_NOSYSTEM: "1", ...identity, ...when };
    const git = (...args) => (0,external_node_child_process_.execFileSync)("git", ["-C", directory, ...args], { encoding: "utf8", env }).trim();
    let present = {};
    const commit = (files, message) => {
        for (const path of Object.keys(present))
            if (!(path in files))
                (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_.join)(directory, path));
        for (const [path, text] of Object.entries(files)) {
            (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, path)), { recursive: true });
            (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_.join)(directory, path), text);
        }
        present = files;
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "-m", message);
        return git("rev-parse", "HEAD");
    };
    git("init", "--quiet", "--initial-branch=main");
    const baseCommit = commit(base, "Before");
    git("checkout", "--quiet", "-b", "change");
    const headCommit = commit(head, "After");
    return {
        directory,
        gitDirectory: (0,external_node_path_.join)(directory, ".git"),
        base: baseCommit,
        head: headCommit,
        push: (files) => commit(files, "More"),
        remove: () => (0,external_node_fs_namespaceObject.rmSync)(directory, { recursive: true, force: true }),
    };
}
const stateOf = (pull) => newState({
    gitDirectory: pull.gitDirectory,
    owner: "acme",
    repo: "assistant",
    number: 7,
    base: pull.base,
    head: pull.head,
});
/** Runs the Action's entry in a process of its own against the loopback GitHub. */
async function runAction(state, options) {
    const loopback = await startLoopback(state);
    const temp = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), "ai-iam-gate-run-"));
    const file = (name, text = "") => {
        (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_.join)(temp, name), text);
        return (0,external_node_path_.join)(temp, name);
    };
    const full = `${state.owner}/${state.repo}`;
    const side = (sha) => ({ sha, repo: { full_name: full } });
    const payload = {
        action: "synchronize",
        number: state.number,
        pull_request: {
            number: state.number,
            draft: false,
            comments: state.issueComments.length,
            review_comments: state.reviewComments.length,
            base: side(state.base),
            head: side(state.head),
        },
    };
    const paths = {
        event: file("event.json", JSON.stringify(payload)),
        output: file("output"),
        summary: file("summary.md"),
    };
    const inputs = { "github-token": "loopback-token", ...options.inputs };
    const env = {
        PATH: process.env.PATH,
        HOME: temp,
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_NAME: options.event ?? "pull_request",
        GITHUB_EVENT_PATH: paths.event,
        GITHUB_REPOSITORY: full,
        GITHUB_API_URL: loopback.url,
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_WORKSPACE: options.workspace ?? (0,external_node_path_.dirname)(state.gitDirectory),
        GITHUB_OUTPUT: paths.output,
        GITHUB_STEP_SUMMARY: paths.summary,
        RUNNER_TEMP: temp,
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value])),
    };
    try {
        const { status, log } = await finished(options.entry, env);
        return {
            status,
            log,
            outputs: readOutputs((0,external_node_fs_namespaceObject.readFileSync)(paths.output, "utf8")),
            summary: (0,external_node_fs_namespaceObject.readFileSync)(paths.summary, "utf8"),
        };
    }
    finally {
        await loopback.close();
        (0,external_node_fs_namespaceObject.rmSync)(temp, { recursive: true, force: true });
    }
}
function finished(entry, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [entry], { env, stdio: ["ignore", "pipe", "pipe"] });
        let log = "";
        for (const stream of [child.stdout, child.stderr])
            stream.on("data", (chunk) => (log += chunk.toString("utf8")));
        child.on("error", reject);
        child.on("close", (status) => resolve({ status: status ?? -1, log }));
    });
}
/** The runner's output file: `name<<delimiter`, lines, the delimiter. */
function readOutputs(text) {
    const outputs = {};
    for (const [, name = "", , value = ""] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm))
        outputs[name] = value;
    return outputs;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(595);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
