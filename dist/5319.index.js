export const id = 5319;
export const ids = [5319];
export const modules = {

/***/ 5319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(5973);
// EXTERNAL MODULE: ./lib/src/report/comment-body.js
var comment_body = __webpack_require__(5977);
// EXTERNAL MODULE: ./lib/src/report/place.js
var place = __webpack_require__(9130);
// EXTERNAL MODULE: ./lib/src/report/suggestion-anchor.js
var suggestion_anchor = __webpack_require__(8403);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/report/comments.js
/** Findings to the comments that should stand on the pull request's files: one for each place, the worst first, not too many. */






function desiredComments({ findings, difference, links, most }) {
    const byText = grouped(findings.map((finding) => ({ anchor: (0,place/* anchorOf */.dI)(finding, difference), findings: [finding] })));
    // What can be applied needs the lines that it replaces, which may be those of another place.
    const places = grouped(byText.map((place) => ({ ...place, anchor: applicable(place, difference) ?? place.anchor })));
    return places
        .flatMap(({ anchor, findings }) => (anchor.kind === "summary" ? [] : [{ anchor, findings }]))
        .sort((a, b) => (0,severity/* bySeverity */.Np)(worst(a), worst(b)))
        .slice(0, most)
        .map(({ anchor, findings }) => commentAt(anchor, findings, difference, links));
}
/** The same findings told in a comment at a given place. */
function commentAt(anchor, findings, difference, links) {
    const ordered = (0,wording/* worstFirst */.md)(findings);
    const applied = ordered.find((finding) => {
        const range = (0,suggestion_anchor/* suggestionAnchor */.s)(finding, difference);
        return range !== undefined && (0,suggestion_anchor/* isSameRange */.U)(range, anchor);
    });
    const isOn = (finding) => finding === applied || (0,place/* standsOn */.RG)(anchor, finding.location, difference);
    const { text, told } = (0,comment_body/* renderComment */.w)(ordered, { isOn, applied }, links);
    return { anchor, findings: told, body: text };
}
/** What a comment says, whatever line it says it on: moved text is not news. */
const wordsOf = (findings) => (0,external_node_crypto_.createHash)("sha256")
    .update(JSON.stringify(findings.map((each) => [
    ...[each.rule, each.severity, each.certainty, each.because ?? "", each.change],
    ...[each.title, each.what, each.why, each.fix, each.suggestion?.text ?? null],
    ...(each.command ? [each.command.text] : []),
])))
    .digest("hex")
    .slice(0, 12);
/** Those that end on one line are one; it stands where its worst does, or where the first can be applied. */
function grouped(places) {
    const groups = new Map();
    for (const place of places) {
        const { anchor } = place;
        const key = anchor.kind === "line" ? `${anchor.side} ${anchor.line} ${anchor.path}` : JSON.stringify(anchor);
        const known = groups.get(key);
        if (!known)
            groups.set(key, place);
        else {
            const first = (0,severity/* bySeverity */.Np)(worst(known), worst(place)) > 0 ? place : known;
            groups.set(key, { anchor: first.anchor, findings: [...known.findings, ...place.findings] });
        }
    }
    return [...groups.values()];
}
function applicable({ findings }, difference) {
    for (const finding of (0,wording/* worstFirst */.md)(findings)) {
        const anchor = (0,suggestion_anchor/* suggestionAnchor */.s)(finding, difference);
        if (anchor)
            return anchor;
    }
    return undefined;
}
const worst = ({ findings }) => findings.map(({ severity }) => severity).sort(severity/* bySeverity */.Np)[0] ?? "info";

;// CONCATENATED MODULE: ./lib/src/report/markers.js
/** The hidden last line of what we post: which findings it tells, of which commit and configuration, and which run wrote it. */
const opening = "<!-- ai-iam-gate:";
const marked = (body, marker) => {
    const { kind, key, sha, run, fingerprints, words, state } = marker;
    const ran = run === undefined ? "" : ` run=${run.id}.${run.attempt}`;
    const told = kind === "comment" ? ` state=${state} words=${words} fp=${fingerprints.join()}` : "";
    return `${body.trimEnd()}\n\n${opening}${kind}:v1 key=${key} sha=${sha}${ran}${told} -->`;
};
const stamped = (kind, body, stamp) => marked(body, { ...stamp, kind, fingerprints: [], words: "", state: "open" });
const line = /^<!-- ai-iam-gate:(comment|summary|review):v1 ([a-z]+=[0-9a-z.,]*(?: [a-z]+=[0-9a-z.,]*)*) -->$/;
/**
 * The marker of a text; undefined where it has none. INVARIANT: it counts at the very end alone, on a line of its own, where
 * nothing that we quote can stand. Whose text it is must be asked before it is believed.
 */
function markerOf(body) {
    const match = line.exec(markLine(body));
    if (!match)
        return undefined;
    const fields = new Map((match[2] ?? "").split(" ").map((field) => field.split("=", 2)));
    const [key, sha] = [fields.get("key"), fields.get("sha")];
    if (!key || !sha)
        return undefined;
    return {
        kind: match[1],
        key,
        sha,
        run: runOf(fields.get("run")),
        fingerprints: (fields.get("fp") ?? "").split(",").filter(Boolean),
        words: fields.get("words") ?? "",
        state: fields.get("state") === "closed" ? "closed" : "open",
    };
}
/** What tells one posted text from another, whatever became of its white space. */
const markLine = (body) => {
    const text = body.trimEnd();
    return text.slice(text.lastIndexOf("\n") + 1);
};
function runOf(text) {
    const [, id, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(text ?? "") ?? [];
    return id === undefined ? undefined : { id: Number(id), attempt: Number(attempt) };
}
function withoutMarker(body) {
    const text = body.trimEnd();
    return markerOf(text) ? text.slice(0, text.lastIndexOf(opening)).trimEnd() : text;
}
/** Whether a run for another commit came after this one: what it wrote must stand. */
const isNewer = (marker, than) => marker.sha !== than.sha &&
    marker.run !== undefined &&
    than.run !== undefined &&
    (marker.run.id - than.run.id || marker.run.attempt - than.run.attempt) > 0;

;// CONCATENATED MODULE: ./lib/src/report/comment-plan.js


const markedComment = ({ body, findings }, stamp) => marked(body, {
    ...stamp,
    kind: "comment",
    state: "open",
    fingerprints: fingerprintsOf(findings),
    words: wordsOf(findings),
});
const fingerprintsOf = (findings) => [
    ...new Set(findings.map(({ fingerprint }) => fingerprint)),
];
/** Every posted thread is one of ours, the oldest first; those of another configuration are passed over. */
function planComments(wanted, posted, stamp) {
    const ours = posted.flatMap((thread) => {
        const marker = markerOf(thread.body);
        return marker?.kind === "comment" && marker.key === stamp.key ? [{ thread, marker }] : [];
    });
    // A waived finding is somebody's decision, which the summary lists.
    const standing = wanted.findings.filter(({ waiver }) => waiver === null);
    const isTrue = new Set(fingerprintsOf(standing));
    const holds = ({ marker }) => marker.fingerprints.some((fingerprint) => isTrue.has(fingerprint));
    const settled = ours.filter((known) => known.thread.isResolved && known.marker.state === "open" && holds(known));
    const settledFingerprints = new Set(settled.flatMap(({ marker }) => marker.fingerprints));
    const desired = desiredComments({
        ...wanted,
        findings: standing.filter(({ fingerprint }) => !settledFingerprints.has(fingerprint)),
    });
    const open = new Set(ours.filter((known) => !settled.includes(known)));
    const plan = {
        create: [],
        edit: [],
        reopen: [],
        remove: [],
        close: [],
        keep: settled.map(({ thread, marker }) => ({ thread, fingerprints: marker.fingerprints })),
        closed: [],
    };
    for (const comment of desired) {
        const known = closest(comment, [...open]);
        if (!known) {
            plan.create.push(comment);
            continue;
        }
        open.delete(known);
        const { thread, marker } = known;
        const retold = commentAt(thread.anchor, comment.findings, wanted.difference, wanted.links);
        if (marker.state === "closed")
            plan.reopen.push({ thread, comment: retold });
        else if (saysTheSame(marker, retold))
            plan.keep.push({ thread, fingerprints: fingerprintsOf(retold.findings) });
        else
            plan.edit.push({ thread, comment: retold });
    }
    for (const known of open) {
        const { thread, marker } = known;
        if (!thread.hasReplies)
            plan.remove.push(thread);
        else if (marker.state === "closed")
            plan.closed.push(thread);
        else if (holds(known))
            plan.keep.push({ thread, fingerprints: marker.fingerprints });
        else
            plan.close.push({ thread, body: closedBody(known, wanted.findings, stamp) });
    }
    return plan;
}
/** The thread that tells most of the same; of equals one that is open, and then the oldest. */
function closest({ findings }, candidates) {
    const mine = new Set(fingerprintsOf(findings));
    const shared = ({ marker }) => marker.fingerprints.filter((fingerprint) => mine.has(fingerprint)).length;
    const isOpen = ({ marker }) => Number(marker.state === "open");
    return candidates
        .filter((known) => shared(known) > 0)
        .toSorted((a, b) => shared(b) - shared(a) || isOpen(b) - isOpen(a))[0];
}
const saysTheSame = (marker, { findings }) => marker.words === wordsOf(findings) &&
    new Set([...marker.fingerprints, ...fingerprintsOf(findings)]).size === marker.fingerprints.length;
function closedBody({ thread, marker }, findings, stamp) {
    const isWaived = findings.some(({ fingerprint }) => marker.fingerprints.includes(fingerprint));
    const word = isWaived
        ? "**Waived.** Somebody answers for this now, as the summary says."
        : `**Fixed.** This no longer holds as of ${stamp.sha.slice(0, 10)}.`;
    // What it proposed must not be applied to whatever stands there now.
    const said = withoutMarker(thread.body).replace(/^(`{3,})suggestion[ \t]*(\r?)$/gm, "$1$2");
    return marked(`${word}\n\n<details><summary>What it said</summary>\n\n${said}\n\n</details>`, {
        ...marker,
        ...stamp,
        state: "closed",
    });
}

// EXTERNAL MODULE: ./lib/src/report/summary.js + 4 modules
var summary = __webpack_require__(8760);
;// CONCATENATED MODULE: ./lib/src/github/refusal.js
/** What GitHub answered other than yes, to what it means for us and what a person can do about it. */
function refusalOf(error) {
    const text = wordsIn(error);
    switch (statusOf(error)) {
        case 401:
        case 403:
            return /secondary rate|rate limit/i.test(text) ? "too-quick" : "forbidden";
        case 404:
        case 410:
        case 451:
            return "gone";
        case 429:
            return "too-quick";
        case 422:
            if (/pending review/i.test(text))
                return "pending-review";
            if (/own pull request/i.test(text))
                return "own-pull-request";
            if (/submitted too quickly|abuse/i.test(text))
                return "too-quick";
            if (/commit\S*( oid)? is not part of the pull request/i.test(text))
                return "moved";
            return "invalid";
        default:
            return "unknown";
    }
}
const answerIn = (error) => typeof error === "object" && error !== null && "response" in error && typeof error.response === "object"
    ? (error.response ?? {})
    : {};
const statusOf = (error) => typeof error === "object" && error !== null && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined;
/** The message and its errors: an array of sentences at one endpoint, of objects at another. */
function wordsIn(error) {
    const { data } = answerIn(error);
    const { message, errors } = (typeof data === "object" && data !== null ? data : {});
    const told = (Array.isArray(errors) ? errors : []).map((each) => typeof each === "object" && each !== null
        ? ["field", "code", "message"]
            .map((name) => each[name])
            .filter(isText)
            .join(" ")
        : String(each));
    const said = [message, ...told].filter(isText);
    return said.length > 0 ? said.join("; ") : error instanceof Error ? error.message : String(error);
}
const isText = (value) => typeof value === "string" && value !== "";
/** A sentence for the log and the job summary. What it quotes is not escaped. */
function reasonOf(error) {
    const status = statusOf(error);
    if (status === undefined)
        return `GitHub cannot be reached: ${wordsIn(error)}`;
    if (refusalOf(error) === "forbidden" || status === 404) {
        const accepted = permissionsIn(answerIn(error).headers?.["x-accepted-github-permissions"]);
        const locked = /locked/i.test(wordsIn(error)) ? "the conversation is locked, or " : "";
        return `${locked}the token may not do this; give the job \`permissions: { ${accepted ?? "pull-requests: write"} }\` (pull requests from forks only ever get a token that reads)`;
    }
    return `GitHub answered ${status}: ${wordsIn(error)}`;
}
/** `issues=write; pull_requests=write` are two ways; we ask for one that is about pull requests. */
function permissionsIn(header) {
    if (typeof header !== "string")
        return undefined;
    const ways = header.split(";").map((way) => way.split(",").map((each) => each.trim()));
    const way = ways.find((each) => each.some((permission) => permission.startsWith("pull_requests="))) ?? ways[0] ?? [];
    const named = way.flatMap((permission) => {
        const [, name, level] = /^([a-z_]+)=(read|write|admin)$/.exec(permission) ?? [];
        return name === undefined ? [] : [`${name.replaceAll("_", "-")}: ${level}`];
    });
    return named.length > 0 && named.length === way.length ? named.join(", ") : undefined;
}

;// CONCATENATED MODULE: ./lib/src/github/once.js
/** Something to post, to its being posted exactly once, whatever is answered. */

/**
 * What fails in a way that leaves open whether it was done is looked up, and tried once more only where it is not there.
 * Answers whether it stands. Throws what was answered where it was refused, and where the second try is unclear too.
 */
async function postOnce(post, stands) {
    try {
        await post();
    }
    catch (error) {
        if (refusalOf(error) !== "unknown")
            throw error;
        if (await stands())
            return;
        try {
            await post();
        }
        catch (again) {
            if (refusalOf(again) !== "unknown" || !(await stands()))
                throw again;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/github/own.js
/** What stands on a pull request to what of it is ours: whatever a text says of itself, its author decides. */

/** Of this configuration, and the oldest first. */
const ownMarked = (all, me, kind, { key }) => all
    .filter((each) => isOwn(each, me))
    .flatMap((written) => {
    const marker = markerOf(written.body);
    return marker?.kind === kind && marker.key === key ? [{ written, marker }] : [];
})
    .toSorted((a, b) => a.written.id - b.written.id);
/** An app's login ends in `[bot]`, which no person's can; GraphQL leaves it out in places. */
const isOwn = ({ author, isBot }, me) => me !== "" && (author === me || (isBot && author === `${me}[bot]`));
/**
 * Reviews that were begun and never submitted: only their author sees them, and while there is one no other can be made. One of
 * a person may be a draft that is still being written: it goes only where every comment of it is ours.
 */
async function clearPending(pull, reviews, me) {
    let cleared = 0;
    for (const review of reviews.filter((each) => each.state === "PENDING" && isOwn(each, me))) {
        if (!review.isBot && !(await isAllMarked(pull, review)))
            continue;
        await pull.deletePendingReview(review.id);
        cleared++;
    }
    return cleared;
}
async function isAllMarked(pull, { id }) {
    const comments = await pull.commentsOfReview(id);
    return comments.length > 0 && comments.every(({ body }) => markerOf(body) !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/github/change-request.js
/** A failing gate to a review that asks for changes, where that is configured; and back, once the gate passes. Never an approval. */




async function keepChangeRequest({ pull, me, stamp, reviews, why, ledger }) {
    const own = ownMarked(reviews, me, "review", stamp).map(({ written }) => written);
    if (why !== undefined) {
        // One that could only be a comment is not made again with every push.
        if (!own.some(({ state }) => state === "CHANGES_REQUESTED" || state === "COMMENTED"))
            await ask(pull, me, stamp, why);
        return;
    }
    for (const { id } of own.filter(({ state }) => state === "CHANGES_REQUESTED")) {
        try {
            await pull.dismissReview(id, "What this asked for is done, or is no longer asked for.");
        }
        catch (error) {
            ledger.problem(`an earlier request for changes still stands, and somebody who may has to dismiss it: ${reasonOf(error)}`);
        }
    }
}
async function ask(pull, me, stamp, why) {
    const body = stamped("review", why, stamp);
    const post = (event) => postOnce(() => pull.createReview({ commit: stamp.sha, event, body, comments: [] }), async () => ownMarked(await pull.reviews(), me, "review", stamp).some(({ marker }) => marker.sha === stamp.sha));
    try {
        await post("REQUEST_CHANGES");
    }
    catch (error) {
        if (refusalOf(error) !== "own-pull-request")
            throw error;
        await post("COMMENT");
    }
}

;// CONCATENATED MODULE: ./lib/src/github/ledger.js
/** What was told where, and what went wrong, as far as a run has come. */

class Ledger {
    /** By fingerprint. What is not in it has the summary. */
    #told = new Map();
    #problems = new Set();
    counts = { posted: 0, edited: 0, reopened: 0, closed: 0, removed: 0, kept: 0 };
    /** Conversations about what no longer holds that only a person can resolve. */
    unresolved = [];
    get told() {
        return this.#told;
    }
    get problems() {
        return [...this.#problems];
    }
    problem(sentence) {
        this.#problems.add(sentence);
    }
    posted({ anchor, findings }) {
        this.counts.posted++;
        this.stands(fingerprintsOf(findings), anchor.kind);
    }
    stands(fingerprints, kind) {
        for (const fingerprint of fingerprints)
            this.#told.set(fingerprint, kind);
    }
}

;// CONCATENATED MODULE: ./lib/src/github/post-comments.js
/** New comments to reviews of so many at once; what GitHub refuses on a line stands on its file, and what it refuses there is left. */




/** GitHub was seen to answer 502 for more, and to refuse still more as sent too quickly. */
const mostInReview = 30;
/** Throws where nothing more can be posted; the ledger has what stands by then. */
async function postComments(comments, posting) {
    const lines = comments.filter((comment) => comment.anchor.kind === "line");
    for (let i = 0; i < lines.length; i += mostInReview)
        await postReview(lines.slice(i, i + mostInReview), posting);
    for (const comment of comments.filter(({ anchor }) => anchor.kind === "file"))
        await postOnFile(comment, posting);
}
/** One place that GitHub refuses takes the whole review with it, and the answer does not say which: halves are tried. */
async function postReview(comments, posting, tries = 1) {
    const { pull, stamp, ledger } = posting;
    if (comments.length === 0)
        return;
    try {
        await pull.createReview({ commit: stamp.sha, event: "COMMENT", comments: comments.map(lineComment(stamp)) });
        for (const comment of comments)
            ledger.posted(comment);
    }
    catch (error) {
        const refusal = refusalOf(error);
        if (refusal === "unknown" && tries < 3) {
            const missing = await notStanding(comments, posting);
            // What stands after the second try does; what does not is not tried for ever.
            if (missing.length > 0 && tries === 2)
                throw error;
            return postReview(missing, posting, tries + 1);
        }
        if (refusal === "pending-review" && tries === 1 && (await posting.clearPending()) > 0)
            return postReview(comments, posting, tries + 1);
        if (refusal !== "invalid" && !(refusal === "too-quick" && comments.length > 1))
            throw error;
        const [first] = comments;
        if (comments.length === 1 && first)
            return postOnFile(posting.onFile(first), posting);
        const half = Math.ceil(comments.length / 2);
        await postReview(comments.slice(0, half), posting);
        await postReview(comments.slice(half), posting);
    }
}
async function postOnFile(comment, posting) {
    const { pull, stamp, ledger } = posting;
    const body = markedComment(comment, stamp);
    try {
        await postOnce(() => pull.createReviewComment(stamp.sha, { anchor: comment.anchor, body }), async () => (await notStanding([comment], posting)).length === 0);
        ledger.posted(comment);
    }
    catch (error) {
        if (refusalOf(error) !== "invalid")
            throw error;
        ledger.problem(`GitHub refused a comment on \`${comment.anchor.path}\`, which the summary has instead: ${reasonOf(error)}`);
    }
}
/** Those of the comments that are not there; the ledger learns of the others. */
async function notStanding(comments, { pull, stamp, ledger }) {
    const { own } = await pull.conversations();
    const standing = new Set(own.map(({ body }) => markLine(body)));
    return comments.filter((comment) => {
        const stands = standing.has(markLine(markedComment(comment, stamp)));
        if (stands)
            ledger.posted(comment);
        return !stands;
    });
}
const lineComment = (stamp) => (comment) => ({ anchor: comment.anchor, body: markedComment(comment, stamp) });

;// CONCATENATED MODULE: ./lib/src/github/read-conversation.js
/** A pull request to what was said on it, and what of that is ours. */



async function readConversation(pull, stamp) {
    const comments = await pull.comments();
    const reviews = await pull.reviews();
    try {
        const { me, own } = await pull.conversations();
        const markers = [
            ...own.flatMap(({ body }) => markerOf(body) ?? []).filter(({ key }) => key === stamp.key),
            ...ownMarked(comments, me, "summary", stamp).map(({ marker }) => marker),
        ];
        return { kind: "known", me, own, comments, reviews, markers };
    }
    catch (error) {
        const all = [...comments, ...reviews, ...(await pull.reviewComments())];
        if (all.some(({ body }) => markerOf(body)?.key === stamp.key))
            return { kind: "unknown-author", reason: reasonOf(error) };
        return { kind: "known", me: "", own: [], comments, reviews, markers: [] };
    }
}

;// CONCATENATED MODULE: ./lib/src/github/summary-comment.js
/** The one comment below the pull request that sums up: made once, and then kept up to date in place. */




const summariesIn = (all, me, stamp) => ownMarked(all, me, "summary", stamp).map(({ written }) => written);
/** Whether the comment that stands there says the same. */
const isCurrent = (posted, body) => withoutMarker(posted.body) === withoutMarker(body);
/** `summaries` stand there, the oldest first. */
async function writeSummaryComment(wanted, summaries) {
    const [oldest] = summaries;
    if (oldest)
        return settle(wanted, summaries);
    const { pull, body, me, stamp } = wanted;
    const standing = async () => summariesIn(await pull.comments(), me, stamp);
    await postOnce(() => pull.createComment(body), async () => (await standing()).some((each) => markLine(each.body) === markLine(body)));
    // Another run may have made one in the meantime.
    if (me !== "")
        await settle(wanted, await standing());
}
/** Runs at the same time may each have made one: the oldest stays, and nobody can have answered to the others. */
async function settle({ pull, body, stamp }, summaries) {
    const [oldest, ...others] = summaries;
    if (!oldest)
        return;
    const marker = markerOf(oldest.body);
    if (!isCurrent(oldest, body) && !(marker && isNewer(marker, stamp)))
        await pull.updateComment(oldest.id, body);
    for (const { id } of others) {
        try {
            await pull.deleteComment(id);
        }
        catch (error) {
            if (refusalOf(error) !== "gone")
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/github/tend-threads.js
/** Conversations of ours to what they should say now: edited, closed, opened again or taken away; what people wrote stays. */


/** Edits and deletions may be done twice: Octokit tries them again by itself. */
async function tendThreads(plan, pull, stamp, ledger) {
    const { counts } = ledger;
    /** Whether it was done. */
    const attempt = async (what, work) => {
        try {
            await work();
            return true;
        }
        catch (error) {
            ledger.problem(`${what}: ${reasonOf(error)}`);
            return false;
        }
    };
    /** Folded last: one that is not was not finished by the run that closed it, and the next one takes it up again. */
    const finish = async (thread) => {
        const end = thread.isResolved ? "resolved" : thread.isMinimized ? "not ours" : await resolve(thread, pull, ledger);
        if (end !== "resolved")
            ledger.unresolved.push(thread.comment);
        if (!thread.isMinimized && end !== "failed")
            await attempt("folding a comment", () => pull.minimize(thread.node));
    };
    for (const { thread, fingerprints } of plan.keep) {
        ledger.stands(fingerprints, thread.subject);
        counts.kept++;
    }
    for (const { thread, comment } of plan.reopen) {
        const isDone = await attempt("opening a conversation again", async () => {
            // Nobody looks into a conversation that is resolved: where it stays so, the summary has to tell.
            if (thread.isResolved)
                await pull.reopenThread(thread.thread);
            if (thread.isMinimized)
                await pull.unminimize(thread.node);
            await pull.updateReviewComment(thread.comment, markedComment(comment, stamp));
        });
        if (!isDone)
            continue;
        ledger.stands(fingerprintsOf(comment.findings), thread.subject);
        counts.reopened++;
    }
    for (const { thread, comment } of plan.edit) {
        const isDone = await attempt("editing a comment", () => pull.updateReviewComment(thread.comment, markedComment(comment, stamp)));
        if (!isDone)
            continue;
        ledger.stands(fingerprintsOf(comment.findings), thread.subject);
        counts.edited++;
    }
    for (const { thread, body } of plan.close) {
        if (!(await attempt("closing a comment", () => pull.updateReviewComment(thread.comment, body))))
            continue;
        counts.closed++;
        await finish(thread);
    }
    for (const thread of plan.closed)
        await finish(thread);
    for (const thread of plan.remove) {
        const isDone = await attempt("taking a comment away", () => removed(thread, pull));
        if (isDone)
            counts.removed++;
        else if (!thread.isResolved)
            ledger.unresolved.push(thread.comment);
    }
}
/** Resolving takes a token that may write contents, which is not to be expected: that it may not is no problem. */
async function resolve({ thread }, pull, ledger) {
    try {
        await pull.resolveThread(thread);
        return "resolved";
    }
    catch (error) {
        // GraphQL says so in an answer of 200; a status of 403 is a limit or an accident, which the next run need not meet.
        if (statusOf(error) === undefined && /FORBIDDEN|not accessible/i.test(errorText(error)))
            return "not ours";
        ledger.problem(`resolving a conversation: ${reasonOf(error)}`);
        return "failed";
    }
}
const errorText = (error) => error instanceof Error ? `${error.message} ${JSON.stringify("errors" in error ? error.errors : "")}` : "";
/** Gone is gone, whoever did it. */
async function removed({ comment }, pull) {
    try {
        await pull.deleteReviewComment(comment);
    }
    catch (error) {
        if (refusalOf(error) !== "gone")
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/publish.js













/** Never throws for what GitHub answers. */
async function publish(report, difference, links, pull, publication) {
    const ledger = new Ledger();
    let done;
    try {
        done = await converse({ report, difference, links, pull, publication, ledger });
    }
    catch (error) {
        ledger.problem(`nothing more was posted on the pull request: ${reasonOf(error)}`);
        done = doneIn(ledger);
    }
    return { done, problems: ledger.problems, findings: placed(report, ledger) };
}
const placed = ({ findings }, { told }) => findings.map((finding) => ({ ...finding, placement: told.get(finding.fingerprint) ?? "summary" }));
async function converse(talk) {
    const { report, difference, links, pull, publication, ledger } = talk;
    const { stamp, style, comments } = publication;
    const standing = await readConversation(pull, stamp);
    if (standing.kind === "unknown-author") {
        ledger.problem(`nothing is posted: ${standing.reason}`);
        return "comments that may be ours stand there already, and GitHub did not say whose they are";
    }
    if (standing.markers.some((marker) => isNewer(marker, stamp)))
        return "a later run has commented on a later commit, so nothing is posted for this one";
    const summaries = summariesIn(standing.comments, standing.me, stamp);
    if ((0,summary/* isSilent */.eS)(report) && standing.own.length === 0 && summaries.length === 0 && standing.reviews.length === 0)
        return "nothing to say, and nothing to take back";
    const most = style === "inline" ? comments.mostInline : 0;
    const plan = planComments({ findings: report.findings, difference, links, most }, standing.own, stamp);
    const refused = await whyNotNow(pull, stamp);
    if (refused !== undefined)
        return refused;
    await tend(plan, talk, standing);
    const body = summaryBody(talk);
    if (summaries.length > 0 || !(0,summary/* isSilent */.eS)(report)) {
        const [oldest] = summaries;
        if (summaries.length !== 1 || (oldest && !isCurrent(oldest, body))) {
            const late = await whyNotNow(pull, stamp);
            if (late !== undefined)
                return late;
            await attempt(ledger, "the summary comment", () => writeSummaryComment({ pull, me: standing.me, stamp, body }, summaries));
        }
    }
    const asks = comments.failAs === "change-request" && report.verdict === "fail";
    await attempt(ledger, "asking for changes", () => keepChangeRequest({
        ...{ pull, me: standing.me, stamp, reviews: standing.reviews, ledger },
        why: asks ? (0,wording/* verdictSentence */.BT)(report) : undefined,
    }));
    return doneIn(ledger);
}
/** Read again right before each time that something is written: pushes do not wait for us. */
async function whyNotNow(pull, { sha }) {
    const { head, isOpen, isLocked } = await pull.state();
    if (!isOpen)
        return "the pull request is closed, so nothing is posted on it";
    if (isLocked)
        return "the conversation is locked, so nothing is posted in it";
    return head === sha ? undefined : "the branch moved on while this ran, so its own run comments";
}
async function tend(plan, talk, { me, reviews }) {
    const { difference, links, pull, publication, ledger } = talk;
    const { stamp } = publication;
    const onFile = ({ anchor, findings }) => commentAt({ kind: "file", path: anchor.path }, findings, difference, links);
    if (plan.create.length > 0)
        await attempt(ledger, "commenting", async () => {
            await clearPending(pull, reviews, me);
            await postComments(plan.create, {
                ...{ pull, stamp, onFile, ledger },
                clearPending: async () => clearPending(pull, await pull.reviews(), me),
            });
        });
    await tendThreads(plan, pull, stamp, ledger);
}
function summaryBody({ report, links, publication, ledger }) {
    const isTold = ({ fingerprint, waiver }) => waiver !== null || ledger.told.has(fingerprint);
    const text = (0,summary/* renderSummary */.Br)({ ...report, findings: placed(report, ledger) }, links, isTold);
    return stamped("summary", `${text.trimEnd()}${leftOpen(ledger.unresolved, publication.page)}`, publication.stamp);
}
/** A branch rule may ask for every conversation to be resolved. */
function leftOpen(comments, page) {
    if (comments.length === 0)
        return "";
    const shown = comments.slice(0, 5).map((comment, i) => `[${i + 1}](${page}#discussion_r${comment})`);
    const more = comments.length > shown.length ? ` and ${comments.length - shown.length} more` : "";
    return `\n\n**For a person to resolve:** what was found here no longer holds, and somebody answered, so it stays open: ${shown.join(", ")}${more}.`;
}
async function attempt(ledger, what, work) {
    try {
        await work();
    }
    catch (error) {
        ledger.problem(`${what}: ${reasonOf(error)}`);
    }
}
function doneIn({ counts }) {
    const { posted, edited, reopened, closed, removed, kept } = counts;
    return `comments: ${posted} posted, ${edited} edited, ${reopened} opened again, ${closed} closed, ${removed} removed, ${kept} kept`;
}


/***/ }),

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ pathAt),
/* harmony export */   RG: () => (/* binding */ standsOn),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   ik: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _suggestion_anchor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


const place = (findings, difference) => findings.map((finding) => ({
    ...finding,
    placement: ((0,_suggestion_anchor_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestionAnchor */ .s)(finding, difference) ?? anchorOf(finding, difference)).kind,
}));
/** Whether a reader of a comment there sees the text that is meant. */
function standsOn(anchor, location, difference) {
    if (anchor.kind !== "line" || anchor.side !== sideOf(location) || anchor.path !== pathAt(location, difference))
        return false;
    const [first, last] = linesOf(location);
    return first <= anchor.line && last >= (anchor.startLine ?? anchor.line);
}
/** The blamed text where the diff shows it, else the nearest shown line of its statement, else a related place, else the file. */
function anchorOf(finding, difference) {
    const path = pathAt(finding.location, difference);
    return (onText(finding.location, difference) ??
        nearby(finding.block, finding.location, difference) ??
        finding.related.reduce((found, { span }) => found ?? onText(span, difference), undefined) ??
        (difference.hunks.has(path) ? { kind: "file", path } : { kind: "summary" }));
}
/** A long text is commented on where it begins: nobody reads a comment on fifty lines. */
const longestRange = 10;
function onText(span, difference) {
    const side = sideOf(span);
    const path = pathAt(span, difference);
    const [first, last] = linesOf(span);
    for (const hunk of difference.hunks.get(path) ?? []) {
        const shown = shownLines(hunk, side);
        if (!shown.has(first))
            continue;
        const line = shown.has(last) && last - first < longestRange ? last : first;
        return { kind: "line", path, side, line, ...(line > first && { startLine: first }) };
    }
    return undefined;
}
/** The shown line of the block that is nearest to the text; changed lines before those that only stand beside them. */
function nearby(block, text, difference) {
    if (block.source !== text.source)
        return undefined;
    const side = sideOf(text);
    const [first, last] = linesOf(block);
    const [wanted] = linesOf(text);
    const path = pathAt(text, difference);
    const shown = (difference.hunks.get(path) ?? [])
        .flatMap((hunk) => hunk.lines)
        .flatMap((line) => {
        const number = numberOf(line, side);
        return number !== undefined && number >= first && number <= last
            ? [{ number, changed: line.kind !== "context" }]
            : [];
    });
    const best = shown.sort((a, b) => Number(b.changed) - Number(a.changed) || Math.abs(a.number - wanted) - Math.abs(b.number - wanted))[0];
    return best && { kind: "line", path, side, line: best.number };
}
const sideOf = (span) => (span.source.revision === "base" ? "LEFT" : "RIGHT");
/** The path at the head, which is also what GitHub wants for deleted text. */
const pathAt = ({ source }, { renames }) => (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path;
const linesOf = (span) => [(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line, (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLineOf */ .SH)(span)];
/** Each finding asks for those of its file's hunks. */
const shown = { LEFT: new WeakMap(), RIGHT: new WeakMap() };
function shownLines(hunk, side) {
    const known = shown[side].get(hunk) ?? new Set(hunk.lines.flatMap((line) => numberOf(line, side) ?? []));
    shown[side].set(hunk, known);
    return known;
}
/** A shown line's number on one side; undefined where that side does not have it. */
const numberOf = (line, side) => side === "RIGHT"
    ? line.kind === "deleted"
        ? undefined
        : line.headLine
    : line.kind === "added"
        ? undefined
        : line.baseLine;


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isSameRange),
/* harmony export */   s: () => (/* binding */ suggestionAnchor)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);


/**
 * The very lines that the suggestion replaces. GitHub puts its text in place of the comment's lines: on the right, within one
 * hunk, and with no deleted line between them.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionAnchor(finding, { hunks, renames }) {
    const { suggestion, location, block } = finding;
    if (suggestion === null || !(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(suggestion.text))
        return undefined;
    const { source } = location;
    const path = (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path;
    const { startLine, endLine } = suggestion;
    if (suggestion.path !== path || (source.revision === "head" && !meets(block, startLine, endLine)))
        return undefined;
    // How GitHub ends the lines that it writes into a file of such lines is not documented.
    if (source.text.includes("\r"))
        return undefined;
    if (!(hunks.get(path) ?? []).some((hunk) => isWhole(hunk, startLine, endLine)))
        return undefined;
    return { kind: "line", path, side: "RIGHT", line: endLine, ...(startLine < endLine && { startLine }) };
}
/** Whether the hunk shows all of these lines of the head, with nothing deleted between the first and the last. */
function isWhole({ lines }, startLine, endLine) {
    const at = (wanted) => lines.findIndex((line) => line.kind !== "deleted" && line.headLine === wanted);
    const [first, last] = [at(startLine), at(endLine)];
    return first >= 0 && last - first === endLine - startLine && last >= first;
}
const meets = ({ source, start, end }, startLine, endLine) => (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start).line <= endLine && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(start, end - 1)).line >= startLine;
const isSameRange = (a, b) => a.kind === "line" &&
    b.kind === "line" &&
    a.path === b.path &&
    a.side === b.side &&
    a.line === b.line &&
    a.startLine === b.startLine;


/***/ })

};
