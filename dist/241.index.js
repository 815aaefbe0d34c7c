export const id = 241;
export const ids = [241];
export const modules = {

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(5973);
// EXTERNAL MODULE: ./lib/src/report/comment-body.js + 1 modules
var comment_body = __webpack_require__(2973);
// EXTERNAL MODULE: ./lib/src/report/place.js
var report_place = __webpack_require__(9130);
;// CONCATENATED MODULE: ./lib/src/report/comments.js



/** More inline comments than this hide each other; the rest stand in the summary. */
const mostInline = 30;
/** One comment for each place, the worst first. */
function desiredComments(report, difference, links) {
    const places = new Map();
    for (const finding of report.findings) {
        const anchor = (0,report_place/* anchorOf */.d)(finding, difference);
        if (anchor.kind === "summary")
            continue;
        const key = anchor.kind === "file" ? `file ${anchor.path}` : `${anchor.side} ${anchor.line} ${anchor.path}`;
        const place = places.get(key) ?? { anchor, findings: [] };
        place.findings.push(finding);
        places.set(key, place);
    }
    return [...places.values()]
        .sort((a, b) => (0,severity/* bySeverity */.Np)(worst(a.findings), worst(b.findings)))
        .slice(0, mostInline)
        .map(({ anchor, findings }) => ({
        anchor,
        fingerprints: findings.map(({ fingerprint }) => fingerprint),
        body: (0,comment_body/* renderComment */.w)(findings, links),
    }));
}
const worst = (findings) => findings.map(({ severity }) => severity).sort(severity/* bySeverity */.Np)[0] ?? "info";
const commentMarker = /\n<!-- ai-iam-gate:v1 fp=([0-9a-f,]*) sha=([0-9a-f]+) -->\s*$/;
const summaryMarker = /\n<!-- ai-iam-gate:summary:v1 sha=([0-9a-f]+) -->\s*$/;
const markedComment = ({ body, fingerprints }, sha) => `${body}\n\n<!-- ai-iam-gate:v1 fp=${fingerprints.join()} sha=${sha} -->`;
const markedSummary = (body, sha) => `${body}\n<!-- ai-iam-gate:summary:v1 sha=${sha} -->`;
/** The marker counts only at the very end, where nothing that we quote can stand. */
const isOurComment = (body) => commentMarker.test(body);
const isOurSummary = (body) => summaryMarker.test(body);
const withoutMarker = (body) => body.replace(commentMarker, "").replace(summaryMarker, "").trimEnd();
const fingerprintsIn = (body) => (commentMarker.exec(body)?.[1] ?? "").split(",").filter(Boolean);
/** Every posted comment is one of ours. A comment that somebody answered is never deleted. */
function planComments(desired, posted, sha) {
    const open = new Set(posted);
    const create = [];
    const update = [];
    let kept = 0;
    for (const comment of desired) {
        const before = [...open].find(({ body }) => fingerprintsIn(body).some((fingerprint) => comment.fingerprints.includes(fingerprint)));
        if (!before) {
            create.push(comment);
            continue;
        }
        open.delete(before);
        if (withoutMarker(before.body) === comment.body.trimEnd())
            kept++;
        else
            update.push({ id: before.id, body: markedComment(comment, sha) });
    }
    const gone = [...open];
    for (const { id, body } of gone.filter(({ hasReplies, body }) => hasReplies && !isFixed(body)))
        update.push({ id, body: fixed(body, sha) });
    return { create, update, remove: gone.filter(({ hasReplies }) => !hasReplies).map(({ id }) => id), kept };
}
const fixedWord = "**Fixed.** ";
const isFixed = (body) => body.startsWith(fixedWord);
const fixed = (body, sha) => `${fixedWord}This no longer holds as of ${sha.slice(0, 10)}.\n\n<details><summary>What it said</summary>\n\n${withoutMarker(body)}\n\n</details>\n\n<!-- ai-iam-gate:v1 fp= sha=${sha} -->`;
/** Whether the summary that stands there says the same. */
const saysTheSame = (posted, body) => withoutMarker(posted) === withoutMarker(body);

// EXTERNAL MODULE: ./lib/src/report/summary.js + 3 modules
var report_summary = __webpack_require__(4651);
;// CONCATENATED MODULE: ./lib/src/github/publish.js


/** Never throws for what GitHub answers. */
async function publish(report, difference, links, github, { number, head, style }) {
    if (style === "none")
        return { done: "comments are switched off", problems: [] };
    const problems = [];
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            problems.push(`${what}: ${reason(error)}`);
            return undefined;
        }
    };
    const now = await attempt("reading the pull request", () => github.headOf(number));
    if (now !== undefined && now !== head)
        return { done: "the branch moved on while this ran, so its own run comments", problems };
    const inline = style === "inline"
        ? await attempt("commenting", () => postComments(report, difference, links, github, number, head, problems))
        : undefined;
    const told = inline?.told ?? new Set();
    const standsOnDiff = ({ fingerprint }) => told.has(fingerprint);
    const summary = () => markedSummary((0,report_summary/* renderSummary */.Br)(report, links, standsOnDiff), head);
    await attempt("the summary comment", () => postSummary((0,report_summary/* isSilent */.eS)(report), summary, github, number));
    const done = inline
        ? `${inline.plan.create.length} comments posted, ${inline.plan.update.length} edited, ${inline.plan.remove.length} removed, ${inline.plan.kept} kept`
        : "no inline comments";
    return { done, problems };
}
async function postComments(report, difference, links, github, number, head, problems) {
    const posted = (await github.ownReviewComments(number)).filter(({ body }) => isOurComment(body));
    const desired = desiredComments(report, difference, links);
    const plan = planComments(desired, posted, head);
    const told = new Set(desired.flatMap(({ fingerprints }) => fingerprints));
    const comments = plan.create.map((comment) => ({
        anchor: comment.anchor,
        body: markedComment(comment, head),
        fingerprints: comment.fingerprints,
    }));
    const lines = comments.filter((comment) => comment.anchor.kind === "line");
    const oneByOne = comments.filter(({ anchor }) => anchor.kind === "file");
    if (lines.length > 0) {
        try {
            await github.createReview(number, head, lines);
        }
        catch (error) {
            // One place that GitHub refuses takes the whole review with it, and the answer does not say which.
            if (statusOf(error) !== 422)
                throw error;
            oneByOne.unshift(...lines);
        }
    }
    for (const comment of oneByOne) {
        try {
            await github.createComment(number, head, comment);
        }
        catch (error) {
            if (statusOf(error) !== 422)
                throw error;
            for (const fingerprint of comment.fingerprints)
                told.delete(fingerprint);
            problems.push(`GitHub refused a comment on \`${comment.anchor.path}\`; the summary has it`);
        }
    }
    for (const { id, body } of plan.update)
        await github.updateReviewComment(id, body);
    for (const id of plan.remove)
        await github.deleteReviewComment(id);
    return { plan, told };
}
/** Kept up to date in place. A pull request that changes no access to AI gets none. */
async function postSummary(silent, summary, github, number) {
    const [oldest, ...others] = (await github.ownIssueComments(number)).filter(({ body }) => isOurSummary(body));
    if (!oldest && silent)
        return;
    const body = summary();
    if (!oldest)
        await github.createIssueComment(number, body);
    else if (!saysTheSame(oldest.body, body))
        await github.updateIssueComment(oldest.id, body);
    // Two runs at once may each have made one: the later ones say so, and are no longer looked at.
    for (const { id } of others)
        await github.updateIssueComment(id, "Superseded by the summary above.");
}
const statusOf = (error) => typeof error === "object" && error !== null && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined;
function reason(error) {
    const status = statusOf(error);
    if (status === 403 || status === 404)
        return "the token may not write here; give the job `permissions: { pull-requests: write }` (pull requests from forks only ever get a token that reads)";
    const message = error instanceof Error ? error.message : String(error);
    return status === undefined ? `GitHub cannot be reached: ${message}` : `GitHub answered ${status}: ${message}`;
}


/***/ })

};
