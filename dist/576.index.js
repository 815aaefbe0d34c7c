export const id = 576;
export const ids = [576];
export const modules = {

/***/ 5576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectTo: () => (/* binding */ connectTo)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 3 modules
var github = __webpack_require__(722);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/src/github/client.js
/** The calls of GitHub's API that we make, and nothing else of it. */



const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/** Longer pages make GitHub time out. */
const pageSize = 50;
function connect(token, apiUrl, { owner, repo }, warn) {
    const client = new Client({
        auth: token,
        baseUrl: apiUrl,
        userAgent: "ai-iam-gate",
        log: { debug: () => { }, info: () => { }, warn, error: () => { } },
        throttle: {
            onRateLimit: (after, _options, _client, retries) => retries < 2 && after < 60,
            onSecondaryRateLimit: (after, _options, _client, retries) => retries < 1 && after < 60,
        },
    });
    // What was refused may have been done all the same: posting again would post twice.
    client.hook.before("request", (options) => {
        if (options.method === "POST")
            options.request = { ...options.request, retries: 0 };
    });
    const here = { owner, repo };
    let login;
    const me = () => {
        login ??= whoAmI(client);
        return login;
    };
    return {
        mergeBase: async (base, head) => (await client.rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${head}`, per_page: 1 })).data
            .merge_base_commit.sha,
        headOf: async (number) => (await client.rest.pulls.get({ ...here, pull_number: number })).data.head.sha,
        async ownReviewComments(number) {
            const all = await client.paginate(client.rest.pulls.listReviewComments, {
                ...here,
                pull_number: number,
                per_page: pageSize,
            });
            const answered = new Set(all.map((comment) => comment.in_reply_to_id));
            const own = await me();
            return all
                .filter((comment) => comment.user?.login === own && comment.in_reply_to_id === undefined)
                .map(({ id, body }) => ({ id, body, hasReplies: answered.has(id) }));
        },
        async ownIssueComments(number) {
            const all = await client.paginate(client.rest.issues.listComments, {
                ...here,
                issue_number: number,
                per_page: pageSize,
            });
            const own = await me();
            return all.filter((comment) => comment.user?.login === own).map(({ id, body }) => ({ id, body: body ?? "" }));
        },
        async createReview(number, commit, comments) {
            const lines = comments.map(({ anchor, body }) => ({ path: anchor.path, body, ...range(anchor) }));
            await client.rest.pulls.createReview({
                ...here,
                pull_number: number,
                commit_id: commit,
                event: "COMMENT",
                comments: lines,
            });
        },
        async createComment(number, commit, { anchor, body }) {
            const place = anchor.kind === "file" ? { subject_type: "file" } : range(anchor);
            await client.rest.pulls.createReviewComment({
                ...here,
                pull_number: number,
                commit_id: commit,
                path: anchor.path,
                body,
                ...place,
            });
        },
        updateReviewComment: async (id, body) => void (await client.rest.pulls.updateReviewComment({ ...here, comment_id: id, body })),
        deleteReviewComment: async (id) => void (await client.rest.pulls.deleteReviewComment({ ...here, comment_id: id })),
        createIssueComment: async (number, body) => void (await client.rest.issues.createComment({ ...here, issue_number: number, body })),
        updateIssueComment: async (id, body) => void (await client.rest.issues.updateComment({ ...here, comment_id: id, body })),
    };
}
const range = ({ line, side, startLine }) => startLine === undefined ? { line, side } : { line, side, start_line: startLine, start_side: side };
/** A workflow's token may not ask for its user, but for its viewer. REST adds `[bot]` to an app's name. */
async function whoAmI(client) {
    try {
        const { viewer } = await client.graphql("query { viewer { login } }");
        return viewer.login;
    }
    catch {
        return "github-actions[bot]";
    }
}

;// CONCATENATED MODULE: ./lib/src/github/connect.js
/** The runner's environment to a connection to its GitHub: github.com, or an enterprise's own. */


async function connectTo(token, env, log) {
    const apiUrl = env.GITHUB_API_URL ?? github/* context */._.apiUrl;
    return connect(token, apiUrl, github/* context */._.repo, (message) => log.debug(message));
}


/***/ })

};
