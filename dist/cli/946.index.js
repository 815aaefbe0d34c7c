export const id = 946;
export const ids = [946];
export const modules = {

/***/ 946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  live: () => (/* binding */ live)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/live/ask.js
/** One command to a file of what it prints, and what came of it. The only place that starts a client. */




/** Nothing more can be asked: what to do about it. */
class LiveError extends Error {
    name = "LiveError";
}
const mostMessage = 4000;
/** Milliseconds after which a client that prints nothing is taken to hang. */
const patience = 600_000;
/**
 * Its words are handed on as they are: no shell sees them. What it prints is written as it comes, under another name until all of it
 * is there; nobody but the user may read it. Throws LiveError where there is no such program. `patient`
 * is in milliseconds: what prints nothing for so long is stopped, and has failed.
 */
async function ask([program = "", ...words], path, env, patient = patience) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const part = `${path}.part`;
    const answer = await new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, words, { env, stdio: ["ignore", "pipe", "pipe"] });
        const file = (0,external_node_fs_.createWriteStream)(part, { mode: 0o600 });
        let message = "";
        let status;
        let hung = false;
        const watch = setTimeout(() => {
            hung = true;
            child.kill("SIGKILL");
            // What it started itself may live on, and hold these open.
            child.stdout.destroy();
            child.stderr.destroy();
            file.end();
        }, patient);
        child.stdout.on("data", () => watch.refresh());
        const settle = () => {
            if (status !== undefined && file.closed)
                resolve({ status, message: message.trim() });
        };
        child.stdout.pipe(file);
        child.stderr.on("data", (chunk) => {
            watch.refresh();
            message = (message + chunk.toString("utf8")).slice(-mostMessage);
        });
        child.on("error", (error) => {
            clearTimeout(watch);
            reject(explained(error, program));
        });
        child.on("close", (code) => {
            clearTimeout(watch);
            if (hung)
                message = `error: the client printed nothing for ${patient / 1000} seconds, and was stopped`;
            status = code ?? 1;
            settle();
        });
        file.on("error", reject);
        file.on("close", settle);
    });
    await (answer.status === 0 ? (0,promises_.rename)(part, path) : (0,promises_.rm)(part, { force: true }));
    return answer;
}
const explained = (error, program) => "code" in error && error.code === "ENOENT" ? new LiveError(`there is no \`${program}\` on the PATH`) : error;

;// CONCATENATED MODULE: ./lib/src/live/attempts.js
/** One command, asked again while the provider says that it is asked too much, to what came of it in the end. */


const mostAttempts = 6;
const firstPause = 1000;
/** Throws LiveError where there is no client, or nobody is logged in. */
async function attempt({ words, file }, how) {
    const { client, directory, env, pause } = how;
    for (let made = 1;; made++) {
        const { status, message } = await ask(words, (0,external_node_path_.join)(directory, file), env).catch((error) => {
            throw error instanceof LiveError ? new LiveError(`${error.message}: ${client.install}`) : error;
        });
        if (status === 0)
            return { outcome: "done", message: null };
        const failure = client.failureOf(status, message);
        if (failure === "logged-out")
            throw new LiveError(`${saidIn(message)}: ${client.login}`);
        if (failure !== "throttled")
            return { outcome: failure, message: saidIn(message) };
        if (made === mostAttempts)
            return { outcome: "failed", message: saidIn(message) };
        await pause(firstPause * 2 ** (made - 1));
    }
}
/** The line that says it, without what clients add about themselves. */
const saidIn = (message) => (message.split("\n").find((line) => /error|denied|unable|could not|expired|invalid/i.test(line)) ?? message)
    .trim()
    .replace(/\.$/, "")
    .slice(0, 500);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/live/command.js
/** Asks and what was answered to the commands themselves: their words, and where what they print is kept. */

/** Undefined where something that it needs is not known, or could be taken for something else than a name. */
function commandOf(client, ask, at, known) {
    const place = ask.nowhere ? undefined : at;
    const given = [];
    const words = ask.words.map((word) => word.replace(hole, (_, name, slash) => {
        const whole = name === "place" ? (place ?? "") : Object.hasOwn(known, name) ? (known[name] ?? "") : "";
        const value = slash === "" ? whole : whole.slice(whole.lastIndexOf("/") + 1);
        // The place has a directory of its own.
        if (name !== "place")
            given.push(value);
        return value;
    }));
    if (!given.every(isPlain))
        return undefined;
    return {
        words: [client.program, ...words, ...(place === undefined ? [] : client.places.words(place)), ...client.always],
        file: fileOf(ask, place, given),
        place,
        ask,
        known,
    };
}
const hole = /\{((?:\.\.\/)*\w*)(\/?)\}/g;
/** A client may take `-x` for a flag, and `file://x` for a file of this machine. */
const isPlain = (value) => value !== "" && !value.startsWith("-") && !/:\/\/|^@|[\0\r\n]/.test(value);
/** `eu-west-1/bedrock/get-guardrail.abc.json`. */
function fileOf(ask, place, given) {
    const flag = ask.words.findIndex((word) => word.startsWith("-") || word.includes("{"));
    const [service = "", ...operation] = flag < 0 ? ask.words : ask.words.slice(0, flag);
    // What tells two commands of one operation apart without being about an item: `--type encryption`, `--url {id}/raiPolicies`.
    const rest = flag < 0 ? [] : ask.words.slice(flag).filter((word) => !word.startsWith("-"));
    const fixed = rest.map((word) => word.replace(hole, "").replace(/^\/+|\?.*$/g, "")).filter((word) => word !== "");
    const name = [operation.join("-") || "all", ...fixed, ...given].map(fileName).join(".");
    return [...(place === undefined ? [] : [fileName(place)]), fileName(service), `${name}.json`].join("/");
}
/** Names that a file system may not take, or takes for the same, are told apart by a digest. */
function fileName(text) {
    const safe = text.replace(/[^A-Za-z0-9_+=,-]/g, "_").slice(0, 60);
    const digest = () => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 8);
    return safe === text && text === text.toLowerCase() ? safe : `${safe}-${digest()}`;
}
/** What is to be asked of what an answer lists, and what would be if its names were such that it can. */
function followers(client, { ask, place, known }, answer) {
    const all = (ask.follow ?? []).flatMap((follow) => at(answer, follow.each)
        .map(fieldsOf)
        .filter((fields) => Object.entries(follow.where ?? {}).every(([name, wanted]) => wanted.test(fields[name] ?? "")))
        .map((fields) => ({
        words: [client.program, ...follow.words],
        command: commandOf(client, follow, place, within(known, fields)),
    })));
    return {
        commands: all.flatMap(({ command }) => command ?? []),
        unaskable: all.filter(({ command }) => !command).map(({ words }) => words),
    };
}
/** An item's own fields, and those of what it stands in. */
const within = (outer, own) => ({
    ...outer,
    ...Object.fromEntries(Object.entries(outer).map(([name, value]) => [`../${name}`, value])),
    ...own,
});
/** Everything at the end of a way, through lists. */
function at(answer, way) {
    const start = Array.isArray(answer) ? answer : [answer];
    return (way === "" ? [] : way.split(".")).reduce((found, key) => found.flatMap((each) => {
        const value = typeof each === "object" && each !== null && Object.hasOwn(each, key) ? Reflect.get(each, key) : undefined;
        return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
    }), start);
}
function fieldsOf(item) {
    if (typeof item === "string")
        return { "": item };
    if (typeof item !== "object" || item === null)
        return {};
    return Object.fromEntries(Object.entries(item).filter((pair) => typeof pair[1] === "string"));
}

;// CONCATENATED MODULE: ./lib/src/live/progress.js
/** What a run is doing to what its user sees of it: every command before it runs, and how far it is where somebody watches. */
const width = 30;
function progressOn(screen) {
    let bar = "";
    const clear = () => (bar === "" ? "" : `\r${" ".repeat(bar.length)}\r`);
    const line = (text) => screen.write(`${clear()}${text}\n${bar}`);
    return {
        command: (words) => line(`$ ${words.map(quoted).join(" ")}`),
        note: (text) => line(`ai-iam-gate: ${text}`),
        at(ended, known) {
            if (!screen.isTTY)
                return;
            const full = known === 0 ? width : Math.round((ended / known) * width);
            const before = clear();
            bar = `[${"#".repeat(full)}${".".repeat(width - full)}] ${ended} of ${known}`;
            screen.write(`${before}${bar}`);
        },
        end() {
            screen.write(clear());
            bar = "";
        },
    };
}
/** So that it may be copied into a shell. */
const quoted = (word) => /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

// EXTERNAL MODULE: ./lib/src/live/run-log.js
var run_log = __webpack_require__(8735);
;// CONCATENATED MODULE: ./lib/src/live/run.js
/** A cloud's list of commands to a directory of what they print: asked with the user's own client and login, and only to read. */






/** How many are asked at a time: more only makes the provider ask for patience. */
const atOnce = 4;
/** What was done before, as the log beside it has it, is not asked again. Gives what came of every command. Throws LiveError. */
async function run(running) {
    const { client, directory, places, progress, asked } = running;
    const log = await logIn(directory);
    const before = new Map((0,run_log/* readLog */.x6)(await textOf(log)).map((each) => [(0,run_log/* keyOf */.TN)(each.command), each]));
    const ended = new Map();
    /** Whether a service that nobody answers for is offered is known by whether others answer there: in the end. */
    const unreachable = [];
    const answering = new Set();
    const end = async (command, { outcome, message }) => {
        const each = { command: command.words, file: outcome === "done" ? command.file : null, outcome, message };
        ended.set((0,run_log/* keyOf */.TN)(each.command), each);
        await (0,promises_.appendFile)(log, (0,run_log/* lineOf */.cA)(each));
    };
    const ask = async (command) => {
        if (!client.readOnly.test(command.words.slice(1).join(" ")))
            throw new LiveError(`\`${command.words.join(" ")}\` is no command that only reads`);
        progress.command(command.words);
        const attempted = await attempt(command, running);
        if (attempted.outcome === "unreachable") {
            unreachable.push({ command, message: attempted.message });
            return [];
        }
        const { spare } = command.ask;
        if (attempted.outcome === "refused" && spare !== undefined) {
            progress.note(`that was refused, and nothing is missed: ${spare} (\`${command.words.join(" ")}\`)`);
            await end(command, { outcome: "absent", message: attempted.message });
            return [];
        }
        const { outcome, message, more } = await answered(command, attempted);
        if (outcome === "done")
            answering.add(command.place);
        await end(command, { outcome, message });
        return more;
    };
    const answered = async (command, { outcome, message }) => {
        const more = outcome === "done" ? await followersOf(command) : [];
        if (more)
            return { outcome: outcome === "unreachable" ? "failed" : outcome, message, more };
        return { outcome: "failed", message: "what it printed is no JSON", more: [] };
    };
    const followersOf = async (command) => {
        if (!command.ask.follow)
            return [];
        const text = await textOf((0,external_node_path_.join)(directory, command.file));
        try {
            const answer = JSON.parse(text.trim() === "" ? "{}" : text);
            const { commands, unaskable } = followers(client, command, answer);
            for (const words of unaskable)
                await endUnasked(words, command);
            return commands;
        }
        catch {
            return undefined;
        }
    };
    const endUnasked = async (words, { words: led }) => {
        const message = `\`${led.join(" ")}\` lists something by a name that no command can be asked with`;
        const each = { command: words, file: null, outcome: "failed", message };
        ended.set((0,run_log/* keyOf */.TN)(words), each);
        await (0,promises_.appendFile)(log, (0,run_log/* lineOf */.cA)(each));
    };
    const kept = async (command, was) => {
        if (was.outcome !== "done" && was.outcome !== "absent")
            return undefined;
        const more = was.outcome === "done" ? await followersOf(command) : [];
        if (!more)
            return undefined;
        ended.set((0,run_log/* keyOf */.TN)(was.command), was);
        if (was.outcome === "done")
            answering.add(command.place);
        return more;
    };
    let again = 0;
    const begun = new Set();
    const one = async (command) => {
        // Several items may lead to one.
        if (begun.has((0,run_log/* keyOf */.TN)(command.words)))
            return [];
        begun.add((0,run_log/* keyOf */.TN)(command.words));
        const was = before.get((0,run_log/* keyOf */.TN)(command.words));
        const more = was && (await kept(command, was));
        if (more)
            again++;
        return more ?? (await ask(command));
    };
    for (const command of asked)
        await end(command, { outcome: "done", message: null });
    const first = client.asks.flatMap((each) => (each.everywhere ? places : [undefined]).flatMap((place) => commandOf(client, each, place, {}) ?? []));
    await run_all(first, one, progress);
    for (const { command, message } of unreachable)
        await end(command, { outcome: answering.has(command.place) ? "absent" : "failed", message });
    if (again > 0)
        progress.note(`${again} of ${ended.size} commands were asked before and not again; delete \`${directory}\` to ask anew`);
    return [...ended.values()];
}
/** A few at a time, and whatever each leads to. Where one cannot go on none is begun, and those that run are waited for. */
async function run_all(first, one, progress) {
    const queue = [...first];
    const busy = new Set();
    let [done, known, error] = [0, queue.length, undefined];
    const begin = (command) => {
        const work = one(command)
            .then((more) => {
            known += more.length;
            queue.push(...more);
            progress.at(++done, known);
        })
            .catch((reason) => {
            error ??= reason;
        })
            .finally(() => busy.delete(work));
        busy.add(work);
    };
    while (busy.size > 0 || (queue.length > 0 && error === undefined)) {
        for (let next = queue[0]; next && busy.size < atOnce && error === undefined; next = queue[0]) {
            queue.shift();
            begin(next);
        }
        await Promise.race(busy);
    }
    progress.end();
    if (error !== undefined)
        throw error;
}
async function logIn(directory) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    // What is printed there is nobody else's business, and no repository's.
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, ".gitignore"), "*\n");
    return (0,external_node_path_.join)(directory, run_log/* runLog */.YD);
}
const textOf = (path) => (0,promises_.readFile)(path, "utf8").catch(() => "");

;// CONCATENATED MODULE: ./lib/src/live/live.js
/** A cloud, and what its user said of places and of a directory, to that directory filled: what `scan --live` does before it scans. */








/** The directory that holds what was asked. Throws LiveError. */
async function live({ client, places: named, into, env: given, screen, ...request }) {
    const progress = progressOn(screen);
    const env = { ...client.env, ...given };
    const pause = (milliseconds) => {
        progress.note(`\`${client.program}\` was told to wait; asking again in ${milliseconds / 1000} s`);
        return request.pause(milliseconds);
    };
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "ai-iam-gate-"));
    try {
        const answerTo = async (asked) => {
            const command = commandOf(client, asked, undefined, {});
            if (!command)
                throw new LiveError(`\`${client.program} ${asked.words.join(" ")}\` cannot be asked`);
            progress.command(command.words);
            const attempted = await attempt(command, { client, directory: scratch, env, pause });
            return { ...attempted, command, answer: () => readJson((0,external_node_path_.join)(scratch, command.file)) };
        };
        const whose = await answerTo(client.whose);
        if (whose.outcome !== "done")
            throw new LiveError(`${whose.message}: ${client.login}`);
        const [tenant] = at(await whose.answer(), client.whose.tenant);
        if (typeof tenant !== "string")
            throw new LiveError(`\`${client.program}\` does not say whose login it is: ${client.login}`);
        const directory = into ?? (0,external_node_path_.join)(".ai-iam-gate", "scan", `${client.cloud}-${tenant}`);
        await refuseOthers(client, directory, tenant);
        const listed = await answerTo(client.places.ask);
        const there = listed.outcome === "done" ? placesIn(client, await listed.answer(), tenant) : undefined;
        const places = placesOf(client, named, there, listed.message);
        const others = (there ?? []).length - places.length;
        if (others > 0)
            progress.note(`only ${places.join(", ")}: of the account's ${others + places.length} ${client.places.name} nothing is said of the others`);
        await take(whose.command, scratch, directory);
        const ended = await run({ client, directory, env, pause, places, progress, asked: [whose.command] });
        progress.note(told(ended, directory));
        return directory;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** What was asked before it was known where to keep it. */
async function take({ file }, from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, file)), { recursive: true, mode: 0o700 });
    await (0,promises_.copyFile)((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(to, file));
}
/** Of those that were named, or of all. What is nowhere would only be refused, service by service. */
function placesOf({ places }, named, there, said) {
    if (!there && !named)
        throw new LiveError(`the ${places.name} of the account cannot be listed: name them with \`${places.flag}\`${said ? ` (${said})` : ""}`);
    const unknown = there ? (named ?? []).filter((place) => !there.includes(place)) : [];
    if (unknown.length > 0)
        throw new LiveError(`${places.flag}: ${unknown.map((place) => `\`${place}\``).join(", ")}: not enabled here; those that are: ${[...(there ?? [])].sort().join(", ")}`);
    return [...new Set(named ?? there)];
}
/** Two tenants in one directory would be taken for one. */
async function refuseOthers(client, directory, tenant) {
    const command = commandOf(client, client.whose, undefined, {});
    const before = command && (await readJson((0,external_node_path_.join)(directory, command.file)).catch(() => undefined));
    const [other] = before === undefined ? [] : at(before, client.whose.tenant);
    if (typeof other === "string" && other !== tenant)
        throw new LiveError(`\`${directory}\` holds what was asked of \`${other}\`, and this login is of \`${tenant}\``);
}
/** A login may have places of several tenants; what it is of is one. */
function placesIn({ places }, answer, tenant) {
    const own = ({ tenant: field }) => (item) => field === undefined || at(item, field).includes(tenant);
    return textsAt(Array.isArray(answer) ? answer.filter(own(places)) : answer, places.at);
}
function told(ended, directory) {
    const of = (outcome) => ended.filter((each) => each.outcome === outcome).length;
    const [refused, failed] = [of("refused"), of("failed")];
    const unseen = refused + failed === 0 ? "" : `; ${refused} were refused and ${failed} failed: what they would tell is not seen`;
    return `${ended.length} commands, whose answers are kept in \`${directory}\`${unseen}`;
}
const textsAt = (answer, way) => at(answer, way).filter((each) => typeof each === "string");
const readJson = async (path) => JSON.parse(await (0,promises_.readFile)(path, "utf8"));


/***/ })

};
