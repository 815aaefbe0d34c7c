export const id = 7383;
export const ids = [7383];
export const modules = {

/***/ 7383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectTo: () => (/* binding */ connectTo),
  lookUpAt: () => (/* binding */ lookUpAt)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 3 modules
var github = __webpack_require__(722);
// EXTERNAL MODULE: ./lib/src/change/error.js
var error = __webpack_require__(6641);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/src/github/octokit.js
/** A token and an address to a client of GitHub's API that paces itself, tries again where that is safe, and ends in time. */



const defaultPace = { patience: 180_000, answer: 30_000, second: 1000 };
/** What is not worth another try, or is for the throttling plugin, which honours `retry-after`. */
const octokit_final = [400, 401, 403, 404, 410, 413, 422, 429, 451];
function octokitFor({ token, apiUrl, graphqlUrl, pace, warn }) {
    const began = Date.now();
    const ended = new AbortController();
    setTimeout(() => ended.abort(), pace.patience).unref();
    const isWorthWaiting = (seconds) => Date.now() + seconds * pace.second < began + pace.patience;
    /** Stands between the plugins and the network. */
    const guarded = (client) => {
        client.hook.wrap("request", async (request, options) => {
            // Of what has side effects nobody knows whether it was done: it is looked up before it is tried again.
            const isCreation = options.method === "POST" && !options.url.endsWith("/graphql");
            if (graphqlUrl !== undefined && options.url.endsWith("/graphql"))
                options.url = graphqlUrl;
            const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(pace.answer)]);
            // The options themselves: what is given to the next hook in their place is passed over.
            options.request = { ...options.request, signal, ...(isCreation && { retries: 0 }) };
            try {
                const response = await request(options);
                if (typeof response.data !== "string" || response.status === 204)
                    return response;
                // Octokit hands on what it cannot read as the text that it is: JSON cut short, a page of a gateway.
                throw Object.assign(new Error("the answer cannot be read"), { status: 502, request: options, response });
            }
            catch (error) {
                throw isLimit(error) ? secondaryLimit(error) : error;
            }
        });
        return {};
    };
    const Client = dist_src/* Octokit */.E.plugin(guarded, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    const isLimitWorthWaiting = (seconds, _options, _client, tries) => tries < 2 && isWorthWaiting(seconds);
    return new Client({
        ...(token !== "" && { auth: token }),
        baseUrl: apiUrl,
        userAgent: "ai-iam-gate",
        log: { debug: () => { }, info: () => { }, warn, error: () => { } },
        retry: { doNotRetry: octokit_final, retryAfterBaseValue: pace.second },
        throttle: {
            onRateLimit: isLimitWorthWaiting,
            onSecondaryRateLimit: isLimitWorthWaiting,
            retryAfterBaseValue: pace.second,
            ...pace.spacing,
        },
    });
}
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isLimit(error) {
    if (!(error instanceof Error && "status" in error))
        return false;
    const { status, response } = error;
    const headers = response?.headers ?? {};
    return ((status === 429 || (status === 403 && headers["retry-after"] !== undefined)) &&
        headers["x-ratelimit-remaining"] !== "0");
}
/** The plugin knows a secondary limit by GitHub's words, which the status and the headers do not always come with. */
function secondaryLimit(error) {
    if (!/\bsecondary rate\b/i.test(error.message))
        error.message = `${error.message} (secondary rate limit)`;
    return error;
}

;// CONCATENATED MODULE: ./lib/src/github/pages.js
/** Pages of a list to the whole of it, each entry once. */
/** Longer pages make GitHub time out. */
const pageSize = 50;
const mostPages = 400;
/** Asks by number instead of following the addresses of the answers: the token goes nowhere else. */
async function everyPage(ask) {
    const all = new Map();
    for (let page = 1; page <= mostPages; page++) {
        const { data, headers } = await ask(page);
        const before = all.size;
        for (const each of data)
            all.set(each.id, each);
        const isLast = headers.link === undefined ? data.length < pageSize : !headers.link.includes('rel="next"');
        // A server that repeats itself has no more to say.
        if (isLast || all.size === before)
            break;
    }
    return [...all.values()];
}

;// CONCATENATED MODULE: ./lib/src/github/threads.js

const query = `query conversations($owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: $size, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          path
          line
          startLine
          diffSide
          subjectType
          comments(first: 2) { nodes { id fullDatabaseId body viewerDidAuthor isMinimized } }
        }
      }
    }
  }
}`;
async function conversationsOf(client, { owner, repo }, number) {
    const own = new Map();
    const cursors = new Set();
    let after;
    for (;;) {
        const answer = await client.graphql(query, {
            ...{ owner, repo, number, size: pageSize },
            ...(after !== undefined && { after }),
        });
        const page = answer.repository?.pullRequest?.reviewThreads;
        if (!page)
            throw new Error("the pull request's conversations cannot be read");
        for (const thread of page.nodes) {
            const posted = thread && ownThread(thread);
            if (posted)
                own.set(posted.thread, posted);
        }
        const { hasNextPage, endCursor } = page.pageInfo;
        if (!hasNextPage || endCursor === null || cursors.has(endCursor))
            return { me: answer.viewer.login, own: [...own.values()].toSorted((a, b) => a.comment - b.comment) };
        cursors.add(endCursor);
        after = endCursor;
    }
}
/** A thread is ours where we wrote its first comment, whatever the text of others says. */
function ownThread(thread) {
    const [root, ...replies] = thread.comments.nodes;
    if (!root?.viewerDidAuthor || root.fullDatabaseId === null)
        return undefined;
    return {
        comment: Number(root.fullDatabaseId),
        node: root.id,
        body: root.body,
        thread: thread.id,
        subject: thread.subjectType === "FILE" ? "file" : "line",
        anchor: anchorOf(thread),
        hasReplies: replies.length > 0,
        isResolved: thread.isResolved,
        isMinimized: root.isMinimized,
    };
}
const anchorOf = ({ path, line, startLine, diffSide, subjectType }) => subjectType === "FILE" || line === null
    ? { kind: "file", path }
    : { kind: "line", path, side: diffSide, line, ...(startLine !== null && startLine < line && { startLine }) };
/** Resolving takes `contents: write` as well, which a workflow that only reviews does not have. */
const threadCalls = (client) => {
    const change = (mutation) => async (id) => void (await client.graphql(mutation, { id }));
    return {
        resolveThread: change("mutation resolve($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }"),
        reopenThread: change("mutation unresolve($id: ID!) { unresolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }"),
        minimize: change("mutation minimize($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }"),
        unminimize: change("mutation unminimize($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }"),
    };
};

;// CONCATENATED MODULE: ./lib/src/github/client.js



function connect(access, repository) {
    const client = octokitFor(access);
    const { rest } = client;
    return {
        pullRequest(number) {
            const pull = { ...repository, pull_number: number };
            const issue = { ...repository, issue_number: number };
            const list = { per_page: pageSize };
            return {
                async state() {
                    const { head, state, locked } = (await rest.pulls.get(pull)).data;
                    return { head: head.sha, isOpen: state === "open", isLocked: locked === true };
                },
                conversations: () => conversationsOf(client, repository, number),
                reviewComments: async () => (await everyPage((page) => rest.pulls.listReviewComments({ ...pull, ...list, page }))).map(written),
                comments: async () => (await everyPage((page) => rest.issues.listComments({ ...issue, ...list, page }))).map(written),
                reviews: async () => (await everyPage((page) => rest.pulls.listReviews({ ...pull, ...list, page }))).map((review) => ({
                    ...written(review),
                    state: review.state,
                })),
                commentsOfReview: async (review_id) => (await everyPage((page) => rest.pulls.listCommentsForReview({ ...pull, ...list, review_id, page }))).map(written),
                async createReview({ commit, event, body, comments }) {
                    const lines = comments.map((comment) => ({
                        path: comment.anchor.path,
                        body: comment.body,
                        ...range(comment.anchor),
                    }));
                    await rest.pulls.createReview({
                        ...pull,
                        commit_id: commit,
                        event,
                        comments: lines,
                        ...(body !== undefined && { body }),
                    });
                },
                deletePendingReview: async (review_id) => void (await rest.pulls.deletePendingReview({ ...pull, review_id })),
                dismissReview: async (review_id, message) => void (await rest.pulls.dismissReview({ ...pull, review_id, message, event: "DISMISS" })),
                async createReviewComment(commit, { anchor, body }) {
                    const place = anchor.kind === "file" ? { subject_type: "file" } : range(anchor);
                    await rest.pulls.createReviewComment({ ...pull, commit_id: commit, path: anchor.path, body, ...place });
                },
                updateReviewComment: async (comment_id, body) => void (await rest.pulls.updateReviewComment({ ...repository, comment_id, body })),
                deleteReviewComment: async (comment_id) => void (await rest.pulls.deleteReviewComment({ ...repository, comment_id })),
                createComment: async (body) => void (await rest.issues.createComment({ ...issue, body })),
                updateComment: async (comment_id, body) => void (await rest.issues.updateComment({ ...repository, comment_id, body })),
                deleteComment: async (comment_id) => void (await rest.issues.deleteComment({ ...repository, comment_id })),
                ...threadCalls(client),
            };
        },
    };
}
const range = ({ line, side, startLine }) => startLine === undefined ? { line, side } : { line, side, start_line: startLine, start_side: side };
const written = ({ id, body, user }) => ({
    id,
    body: body ?? "",
    author: user?.login ?? "",
    isBot: user?.type === "Bot",
});

// EXTERNAL MODULE: ./lib/src/change/pull-request.js
var pull_request = __webpack_require__(4344);
;// CONCATENATED MODULE: ./lib/src/github/lookups.js
/** The calls of GitHub's API that tell which commits to compare. None of them writes. */




/** Its answers are checked as payloads are: what is not as documented is an error. */
function lookups(access, here) {
    const { rest } = octokitFor(access);
    return {
        async ancestor(base, head) {
            try {
                const basehead = `${base}...${head}`;
                const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead, per_page: pageSize });
                const commit = checked((0,pull_request/* sha */.hW)((0,pull_request/* get */.Jt)(data, "merge_base_commit", "sha")), "merge_base_commit.sha");
                return {
                    commit,
                    isOnly: isOnlyAncestor(data, commit),
                    tip: checked((0,pull_request/* sha */.hW)((0,pull_request/* get */.Jt)(data, "base_commit", "sha")), "base_commit.sha"),
                };
            }
            catch (error) {
                if (/no common ancestor/i.test(error instanceof Error ? error.message : ""))
                    return undefined;
                throw error;
            }
        },
        async defaultBranch() {
            const { data } = await rest.repos.get(here);
            const name = (0,pull_request/* get */.Jt)(data, "default_branch");
            return checked(typeof name === "string" ? name : undefined, "default_branch");
        },
        async commit(revision) {
            const { data } = await rest.repos.getCommit({ ...here, ref: revision, per_page: 1 });
            return checked((0,pull_request/* sha */.hW)((0,pull_request/* get */.Jt)(data, "sha")), "sha");
        },
        async pullRequest(number) {
            const { data } = await rest.pulls.get({ ...here, pull_number: number });
            return read(data);
        },
        async openPullRequests(from) {
            const wanted = { ...here, state: "open", per_page: pageSize, ...(from !== undefined && { head: from }) };
            const all = await everyPage((page) => rest.pulls.list({ ...wanted, page }));
            return all.map(read);
        },
    };
}
/** Whatever both have in common is reached from a parent of the head's own commits: they all are here, and have one such parent. */
function isOnlyAncestor(data, ancestor) {
    const [commits, total] = [(0,pull_request/* get */.Jt)(data, "commits"), (0,pull_request/* get */.Jt)(data, "total_commits")];
    if (!Array.isArray(commits) || commits.length !== total)
        return false;
    const own = new Set(commits.map((each) => (0,pull_request/* get */.Jt)(each, "sha")));
    const parents = commits.flatMap((each) => (0,pull_request/* get */.Jt)(each, "parents")).map((parent) => (0,pull_request/* get */.Jt)(parent, "sha"));
    return parents.every((parent) => parent === ancestor || own.has(parent));
}
function read(data) {
    const pull = (0,pull_request/* readPullRequest */.DQ)("pull_request", data);
    if (pull.kind === "malformed")
        throw new error/* ChangeError */.P(`GitHub's answer is not as documented: ${pull.message}`);
    return pull;
}
function checked(value, field) {
    if (value === undefined)
        throw new error/* ChangeError */.P(`GitHub's answer has no valid \`${field}\``);
    return value;
}

;// CONCATENATED MODULE: ./lib/src/github/connect.js
/** The runner's environment to a connection to its GitHub: github.com, or an enterprise's own. */





const connectTo = (token, env, log, pace) => connect(accessOf(token, env, log, pace), repositoryOf(env));
const lookUpAt = (token, env, log, pace) => lookups(accessOf(token, env, log, pace), repositoryOf(env));
const accessOf = (token, env, log, pace = defaultPace) => ({
    token,
    apiUrl: env.GITHUB_API_URL || github/* context */._.apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL || undefined,
    pace,
    warn: (message) => log.debug(message),
});
function repositoryOf({ GITHUB_REPOSITORY: name }) {
    if (!name || !/^[^/]+\/[^/]+$/.test(name))
        throw new error/* ChangeError */.P("which repository this is about is not known; set GITHUB_REPOSITORY to `owner/name`");
    return github/* context */._.repo;
}


/***/ })

};
