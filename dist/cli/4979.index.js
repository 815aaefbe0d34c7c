export const id = 4979;
export const ids = [4979];
export const modules = {

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YK: () => (/* binding */ parseStatements),
  Yz: () => (/* binding */ parser_parsed)
});

// UNUSED EXPORTS: parseBicep

// EXTERNAL MODULE: ./lib/src/formats/hcl/cursor.js
var cursor = __webpack_require__(307);
// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var parsed = __webpack_require__(5476);
;// CONCATENATED MODULE: ./lib/src/formats/bicep/cursor.js
/** What a place in a Bicep file has around it: blanks, comments, directives, and names. */

/** Blanks, comments and directives to the compiler; newlines too where `newlines` is asked for. */
function skip(c, newlines) {
    for (;;) {
        const code = c.at < c.end ? c.text.charCodeAt(c.at) : 0;
        if (code === 32 || code === 9)
            c.at++;
        else if (code === 10 || code === 13) {
            if (newlines === "to-newline")
                return;
            c.at++;
        }
        else if (code === 47 && (0,cursor/* looking */.WL)(c, "//"))
            skipLine(c);
        else if (code === 47 && (0,cursor/* looking */.WL)(c, "/*"))
            skipComment(c);
        else if (code === 35 && isDirective(c))
            skipLine(c);
        else if (code > 127 && isBlank(code))
            c.at++;
        else
            return;
    }
}
/** White space of other scripts than ours: the compiler takes none but the byte order mark and the no-break space. */
const isBlank = (code) => code === 0xa0 || code === 0xfeff;
function skipLine(c) {
    const start = c.at;
    while (c.at < c.end && c.text.charCodeAt(c.at) !== 10 && c.text.charCodeAt(c.at) !== 13)
        c.at++;
    if (c.text[start] === "/")
        c.comments?.set(start, c.at);
}
function skipComment(c) {
    const close = (0,cursor/* indexIn */.YP)(c, "*/", c.at + 2);
    if (close < 0)
        (0,cursor/* complain */.cc)(c, "this comment is never closed: `*/` is missing", c.at, c.at + 2);
    else
        c.comments?.set(c.at, close + 2);
    c.at = close < 0 ? c.end : close + 2;
}
/** `#disable-next-line …`, which has its line for itself. */
function isDirective(c) {
    if (!/[a-z]/.test((0,cursor/* peek */.se)(c, 1)))
        return false;
    for (let at = c.at - 1; at >= 0; at--) {
        const char = c.text[at];
        if (char === "\n" || char === "\r")
            return true;
        if (char !== " " && char !== "\t")
            return false;
    }
    return true;
}
const isNameStart = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
const isNamePart = (code) => isNameStart(code) || (code >= 48 && code <= 57);
/** The name that begins here, if one does. */
function nameAt(c) {
    const start = c.at;
    if (start >= c.end || !isNameStart(c.text.charCodeAt(start)))
        return undefined;
    let at = start + 1;
    while (at < c.end && isNamePart(c.text.charCodeAt(at)))
        at++;
    c.at = at;
    return { text: c.text.slice(start, at), span: (0,cursor/* spanFrom */.BO)(c, start) };
}
/** Whether this word comes next, as a whole. */
const lookingAtWord = (c, word) => (0,cursor/* looking */.WL)(c, word) && !(c.at + word.length < c.end && isNamePart(c.text.charCodeAt(c.at + word.length)));
const takeWord = (c, word) => lookingAtWord(c, word) && (0,cursor/* take */.s)(c, word);
const atLineEnd = (c) => c.at >= c.end || (0,cursor/* peek */.se)(c) === "\n" || (0,cursor/* peek */.se)(c) === "\r";

;// CONCATENATED MODULE: ./lib/src/formats/bicep/string.js
/** Strings: in single quotes, and over many lines in three of them, with the expressions in them. */



/** Whether a string begins here. */
const beginsString = (c) => (0,cursor/* peek */.se)(c) === "'" || ((0,cursor/* peek */.se)(c) === "$" && dollarsBefore(c) > 0);
/** How many dollars stand before three quotes here: as many as mark an expression in what follows. */
function dollarsBefore(c) {
    let dollars = 0;
    while ((0,cursor/* peek */.se)(c, dollars) === "$")
        dollars++;
    return c.text.startsWith("'''", c.at + dollars) && c.at + dollars + 3 <= c.end ? dollars : 0;
}
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings */
function parseString(c) {
    const dollars = dollarsBefore(c);
    return dollars > 0 || (0,cursor/* looking */.WL)(c, "'''") ? parseLines(c, dollars) : parseQuoted(c);
}
function parseQuoted(c) {
    const start = c.at++;
    const parts = [];
    let from = c.at;
    const flush = () => addLiteral(c, parts, from);
    for (;;) {
        const code = c.at < c.end ? c.text.charCodeAt(c.at) : 10;
        if (code === 39) {
            flush();
            c.at++;
            break;
        }
        if (code === 10 || code === 13) {
            flush();
            (0,cursor/* complain */.cc)(c, "this string is never closed: a quote is missing", start, start + 1);
            break;
        }
        if (code === 92) {
            flush();
            parts.push(escapeSequence(c));
            from = c.at;
        }
        else if (code === 36 && (0,cursor/* peek */.se)(c, 1) === "{") {
            flush();
            parts.push(interpolation(c, 2, "to-newline"));
            from = c.at;
        }
        else
            c.at++;
    }
    return { kind: "string", parts, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function addLiteral(c, parts, from, to = c.at) {
    if (to > from)
        parts.push({ kind: "literal", text: c.text.slice(from, to), span: (0,cursor/* spanFrom */.BO)(c, from, to) });
}
const simple = { n: "\n", r: "\r", t: "\t", "'": "'", "\\": "\\", $: "$" };
function escapeSequence(c) {
    const start = c.at;
    const next = (0,cursor/* peek */.se)(c, 1);
    const [code, digits] = /^\\u\{([0-9a-fA-F]+)\}/.exec(c.text.slice(start, Math.min(c.end, start + 16))) ?? [];
    if (code !== undefined && digits !== undefined) {
        c.at += code.length;
        const point = Number.parseInt(digits, 16);
        if (point <= 0x10ffff)
            return { kind: "literal", text: String.fromCodePoint(point), span: (0,cursor/* spanFrom */.BO)(c, start) };
        (0,cursor/* complain */.cc)(c, `there is no character \`${digits}\``, start, c.at);
        return { kind: "literal", text: "\ufffd", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    const text = Object.hasOwn(simple, next) ? simple[next] : undefined;
    c.at = Math.min(c.end, start + (next === "" || next === "\n" || next === "\r" ? 1 : 2));
    if (text === undefined)
        (0,cursor/* complain */.cc)(c, `there is no escape sequence \`\\${next.trim()}\``, start, c.at);
    return { kind: "literal", text: text ?? next.trim(), span: (0,cursor/* spanFrom */.BO)(c, start) };
}
/** `${…}`: in a string of one line it ends on that line. */
function interpolation(c, marker, newlines) {
    const start = c.at;
    c.at += marker;
    skip(c, newlines);
    const value = parseExpressionAt(c);
    skip(c, newlines);
    if (!(0,cursor/* take */.s)(c, "}")) {
        (0,cursor/* complain */.cc)(c, `\`\${\` needs a closing brace, but ${(0,cursor/* found */.F9)(c)} stands there`);
        recover(c);
    }
    return { kind: "interpolation", value, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
/** Goes on after the next closing brace of the line, or at its end. */
function recover(c) {
    while (c.at < c.end && !"}'\n\r".includes(c.text[c.at] ?? ""))
        c.at++;
    (0,cursor/* take */.s)(c, "}");
}
/** `'''…'''`: no escapes; a newline right behind the quotes is not part of it; quotes before the last three are. */
function parseLines(c, dollars) {
    const start = c.at;
    c.at += dollars + 3;
    if ((0,cursor/* take */.s)(c, "\r\n") || (0,cursor/* take */.s)(c, "\n") || (0,cursor/* take */.s)(c, "\r")) {
        // Left out.
    }
    const parts = [];
    let from = c.at;
    const marker = `${"$".repeat(dollars)}{`;
    let close = closing(c);
    while (dollars > 0) {
        const next = (0,cursor/* indexIn */.YP)(c, marker, c.at, close.at);
        if (next < 0)
            break;
        // Of more dollars than mark an expression, the first ones are text.
        addLiteral(c, parts, from, next);
        c.at = next;
        parts.push(interpolation(c, marker.length, "over-newlines"));
        from = c.at;
        if (c.at > close.at)
            close = closing(c);
    }
    if (!close.isThere)
        (0,cursor/* complain */.cc)(c, "this text is never closed: `'''` is missing", start, start + dollars + 3);
    addLiteral(c, parts, from, close.at);
    c.at = close.isThere ? close.at + 3 : close.at;
    return { kind: "string", parts, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
/** Where the text ends; that of one that is never closed at the end of its line. */
function closing(c) {
    let at = (0,cursor/* indexIn */.YP)(c, "'''", c.at);
    if (at >= 0) {
        while (at + 3 < c.end && c.text[at + 3] === "'")
            at++;
        return { at, isThere: true };
    }
    const line = (0,cursor/* indexIn */.YP)(c, "\n", c.at);
    return { at: line < 0 ? c.end : line, isThere: false };
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/expression.js
/** Expressions: operators by precedence, and what can be applied to a value. */




function parseExpressionAt(c) {
    if (c.depth >= cursor/* deepest */.JS) {
        const start = c.at;
        (0,cursor/* tooDeep */.DI)(c, `expressions are nested deeper than ${cursor/* deepest */.JS} levels`);
        c.at = c.end;
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    c.depth++;
    const expression = conditional(c);
    c.depth--;
    return expression;
}
/** Both of its marks may stand on lines of their own. */
function conditional(c) {
    const test = binary(c, 1);
    if (test.kind === "broken" || !takeMark(c, "?"))
        return test;
    skip(c, "over-newlines");
    const then = parseExpressionAt(c);
    if (!takeMark(c, ":")) {
        if (then.kind !== "broken")
            (0,cursor/* complain */.cc)(c, `a condition needs a \`:\` and what holds otherwise, but ${(0,cursor/* found */.F9)(c)} stands there`);
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, test.span.start) };
    }
    skip(c, "over-newlines");
    const otherwise = parseExpressionAt(c);
    return { kind: "conditional", test, then, else: otherwise, span: (0,cursor/* spanFrom */.BO)(c, test.span.start, otherwise.span.end) };
}
function takeMark(c, mark) {
    const end = c.at;
    skip(c, "over-newlines");
    if ((0,cursor/* take */.s)(c, mark))
        return true;
    c.at = end;
    return false;
}
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators#operator-precedence-and-associativity */
const strength = {
    "??": 1,
    "||": 2,
    "&&": 3,
    "==": 4,
    "!=": 4,
    "=~": 4,
    "!~": 4,
    "<": 5,
    "<=": 5,
    ">": 5,
    ">=": 5,
    "+": 6,
    "-": 6,
    "*": 7,
    "/": 7,
    "%": 7,
};
/** Operators that bind at least as tightly as `least`, those of one strength from left to right. */
function binary(c, least) {
    let left = unary(c);
    for (let terms = 1; left.kind !== "broken"; terms++) {
        const end = c.at;
        skip(c, "to-newline");
        const operator = operatorAt(c);
        if (!operator || strength[operator] < least) {
            c.at = end;
            return left;
        }
        if (terms > cursor/* longestChain */.q7) {
            (0,cursor/* tooDeep */.DI)(c, `an expression has more than ${cursor/* longestChain */.q7} operators in a row`);
            c.at = c.end;
            return left;
        }
        c.at += operator.length;
        skip(c, "to-newline");
        const right = binary(c, strength[operator] + 1);
        left = { kind: "binary", operator, left, right, span: (0,cursor/* spanFrom */.BO)(c, left.span.start, right.span.end) };
        if (right.kind === "broken")
            return left;
    }
    return left;
}
/** The operator that stands here; not the `/` of a comment, nor the `=` before a value. */
function operatorAt(c) {
    const char = (0,cursor/* peek */.se)(c);
    const next = (0,cursor/* peek */.se)(c, 1);
    switch (char) {
        case "?":
            return next === "?" ? "??" : undefined;
        case "|":
            return next === "|" ? "||" : undefined;
        case "&":
            return next === "&" ? "&&" : undefined;
        case "=":
            return next === "=" ? "==" : next === "~" ? "=~" : undefined;
        case "!":
            return next === "=" ? "!=" : next === "~" ? "!~" : undefined;
        case "<":
            return next === "=" ? "<=" : "<";
        case ">":
            return next === "=" ? ">=" : ">";
        case "/":
            return next === "/" || next === "*" ? undefined : "/";
        case "+":
        case "-":
        case "*":
        case "%":
            return char;
        default:
            return undefined;
    }
}
function unary(c) {
    const starts = [];
    const operators = [];
    for (let char = (0,cursor/* peek */.se)(c); char === "!" || char === "-" || char === "+"; char = (0,cursor/* peek */.se)(c)) {
        if (operators.length >= cursor/* deepest */.JS)
            break;
        operators.push(char);
        starts.push(c.at++);
        skip(c, "to-newline");
    }
    let operand = postfix(c, primary(c));
    if (operand.kind === "broken")
        return operand;
    for (let i = operators.length - 1; i >= 0; i--)
        operand = {
            kind: "unary",
            operator: operators[i] ?? "!",
            operand,
            span: (0,cursor/* spanFrom */.BO)(c, starts[i] ?? c.at, operand.span.end),
        };
    return operand;
}
const isDigit = (char) => char >= "0" && char <= "9";
function primary(c) {
    const start = c.at;
    const char = (0,cursor/* peek */.se)(c);
    if (beginsString(c))
        return parseString(c);
    if (char === "{")
        return parseObject(c);
    if (char === "[")
        return parseArray(c);
    if (char === "(")
        return parseLambda(c) ?? parentheses(c);
    if (isDigit(char))
        return number(c);
    const name = nameAt(c);
    if (name)
        return named(c, name);
    (0,cursor/* complain */.cc)(c, `a value must stand here, not ${(0,cursor/* found */.F9)(c)}`);
    return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start, start) };
}
function parentheses(c) {
    const start = c.at++;
    skip(c, "over-newlines");
    const of = parseExpressionAt(c);
    skip(c, "over-newlines");
    if (!(0,cursor/* take */.s)(c, ")")) {
        if (of.kind !== "broken")
            (0,cursor/* complain */.cc)(c, `a closing parenthesis must stand here, not ${(0,cursor/* found */.F9)(c)}`);
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    return { kind: "parentheses", of, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function number(c) {
    const start = c.at;
    while (isDigit((0,cursor/* peek */.se)(c)))
        c.at++;
    return { kind: "number", value: Number(c.text.slice(start, c.at)), span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function named(c, name) {
    const { text, span } = name;
    const end = c.at;
    skip(c, "to-newline");
    if ((0,cursor/* peek */.se)(c) === "(")
        return { kind: "call", name, ...parseArguments(c, name), span: (0,cursor/* spanFrom */.BO)(c, span.start) };
    if ((0,cursor/* looking */.WL)(c, "=>")) {
        c.at = span.start;
        const lambda = parseLambda(c);
        if (lambda)
            return lambda;
    }
    c.at = end;
    if (text === "true" || text === "false")
        return { kind: "boolean", value: text === "true", span };
    if (text === "null")
        return { kind: "null", span };
    return { kind: "name", name: text, span };
}
/** `.name`, `.?name`, `.name(…)`, `[key]`, `[?key]`, `::name` and `!`, as many as there are. */
function postfix(c, first) {
    let of = first;
    for (let steps = 0; of.kind !== "broken"; steps++) {
        const end = c.at;
        skip(c, "to-newline");
        const next = step(c, of);
        if (!next) {
            c.at = end;
            return of;
        }
        if (steps > cursor/* longestChain */.q7) {
            (0,cursor/* tooDeep */.DI)(c, `more than ${cursor/* longestChain */.q7} steps lead into a value`);
            c.at = c.end;
            return of;
        }
        of = next;
    }
    return of;
}
function step(c, of) {
    const { start } = of.span;
    switch ((0,cursor/* peek */.se)(c)) {
        case ".":
            return (0,cursor/* peek */.se)(c, 1) === "." ? undefined : property(c, of);
        case "[":
            return index(c, of);
        case ":": {
            if (!(0,cursor/* take */.s)(c, "::"))
                return undefined;
            skip(c, "to-newline");
            const name = expectName(c, "after `::`");
            return name ? { kind: "child", of, name, span: (0,cursor/* spanFrom */.BO)(c, start) } : { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
        }
        case "!": {
            if ((0,cursor/* peek */.se)(c, 1) === "=" || (0,cursor/* peek */.se)(c, 1) === "~")
                return undefined;
            c.at++;
            return { kind: "sure", of, span: (0,cursor/* spanFrom */.BO)(c, start) };
        }
        default:
            return undefined;
    }
}
function expectName(c, where) {
    const name = nameAt(c);
    if (!name)
        (0,cursor/* complain */.cc)(c, `${where} a name must stand, not ${(0,cursor/* found */.F9)(c)}`);
    return name;
}
function property(c, of) {
    const { start } = of.span;
    c.at++;
    const safe = (0,cursor/* take */.s)(c, "?");
    skip(c, "to-newline");
    const name = expectName(c, "after a dot");
    if (!name)
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    const end = c.at;
    skip(c, "to-newline");
    if (!safe && (0,cursor/* peek */.se)(c) === "(")
        return { kind: "call", of, name, ...parseArguments(c, name), span: (0,cursor/* spanFrom */.BO)(c, start) };
    c.at = end;
    return { kind: "property", of, name, safe, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function index(c, of) {
    const { start } = of.span;
    c.at++;
    const safe = (0,cursor/* take */.s)(c, "?");
    const fromEnd = (0,cursor/* take */.s)(c, "^");
    skip(c, "over-newlines");
    const key = parseExpressionAt(c);
    skip(c, "over-newlines");
    if (!(0,cursor/* take */.s)(c, "]")) {
        if (key.kind !== "broken")
            (0,cursor/* complain */.cc)(c, `an index needs a closing bracket, but ${(0,cursor/* found */.F9)(c)} stands there`);
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    return { kind: "index", of, key, safe, fromEnd, span: (0,cursor/* spanFrom */.BO)(c, start) };
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/collection.js
/** What stands in brackets: objects with the resources in them, arrays, loops, and the arguments of calls and lambdas. */





/** Entries stand on lines of their own, or have commas between them. One that is broken takes its line with it. */
function parseObject(c) {
    const start = c.at++;
    const entries = [];
    const resources = [];
    for (;;) {
        skip(c, "over-newlines");
        if ((0,cursor/* peek */.se)(c) === "}" || c.at >= c.end)
            break;
        const nested = parseNested(c);
        if (nested)
            resources.push(nested);
        const entry = nested ? undefined : (spread(c) ?? parseEntry(c));
        if (entry)
            entries.push(entry);
        if (!nextItem(c, "}"))
            break;
    }
    collection_close(c, start, "}", "the object needs a closing brace");
    return { kind: "object", entries, resources, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
/** Between items a comma or the end of a line; what else stands there is told, and left out with all of its line. */
function nextItem(c, closing) {
    skip(c, "to-newline");
    if ((0,cursor/* take */.s)(c, ",") || atLineEnd(c))
        return c.at < c.end;
    if ((0,cursor/* peek */.se)(c) === closing)
        return false;
    (0,cursor/* complain */.cc)(c, `a comma, a new line or \`${closing}\` must stand here, not ${(0,cursor/* found */.F9)(c)}`);
    while (!atLineEnd(c))
        c.at++;
    return c.at < c.end;
}
function collection_close(c, start, bracket, what) {
    if ((0,cursor/* take */.s)(c, bracket))
        return;
    if (c.at >= c.end)
        (0,cursor/* complain */.cc)(c, `this bracket is never closed: \`${bracket}\` is missing`, start, start + 1);
    else
        (0,cursor/* complain */.cc)(c, `${what}, but ${(0,cursor/* found */.F9)(c)} stands there`);
}
function spread(c) {
    const start = c.at;
    if (!(0,cursor/* take */.s)(c, "..."))
        return undefined;
    skip(c, "to-newline");
    const value = parseExpressionAt(c);
    return { kind: "spread", value, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function parseEntry(c) {
    const key = beginsString(c) ? parseString(c) : bareKey(c);
    if (!key) {
        (0,cursor/* complain */.cc)(c, `the name of a property must stand here, not ${(0,cursor/* found */.F9)(c)}`);
        return undefined;
    }
    skip(c, "to-newline");
    if (!(0,cursor/* take */.s)(c, ":")) {
        (0,cursor/* complain */.cc)(c, `a property needs a \`:\` and a value, but ${(0,cursor/* found */.F9)(c)} stands there`);
        return undefined;
    }
    skip(c, "to-newline");
    const value = parseExpressionAt(c);
    return { kind: "entry", key, value, span: (0,cursor/* spanFrom */.BO)(c, key.span.start, value.span.end) };
}
function bareKey(c) {
    const name = nameAt(c);
    return name && { kind: "string", parts: [{ kind: "literal", ...name }], span: name.span };
}
function parseArray(c) {
    const start = c.at++;
    skip(c, "over-newlines");
    if (lookingAtWord(c, "for"))
        return parseFor(c, start);
    const items = [];
    for (;;) {
        skip(c, "over-newlines");
        if ((0,cursor/* peek */.se)(c) === "]" || c.at >= c.end)
            break;
        items.push(spread(c) ?? parseExpressionAt(c));
        if (!nextItem(c, "]"))
            break;
    }
    collection_close(c, start, "]", "the array needs a closing bracket");
    return { kind: "array", items, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
/** `[for item in of: body]`; `start` is where its bracket is. */
function parseFor(c, start) {
    c.at += "for".length;
    skip(c, "to-newline");
    const names = loopNames(c);
    skip(c, "to-newline");
    if (!names || !takeWord(c, "in")) {
        if (names)
            (0,cursor/* complain */.cc)(c, `\`for\` needs \`in\`, but ${(0,cursor/* found */.F9)(c)} stands there`);
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    skip(c, "to-newline");
    const of = parseExpressionAt(c);
    skip(c, "to-newline");
    if (of.kind === "broken" || !(0,cursor/* take */.s)(c, ":")) {
        if (of.kind !== "broken")
            (0,cursor/* complain */.cc)(c, `\`for\` needs a \`:\` before its body, but ${(0,cursor/* found */.F9)(c)} stands there`);
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    skip(c, "over-newlines");
    const body = parseBodyAt(c);
    skip(c, "over-newlines");
    collection_close(c, start, "]", "the loop needs a closing bracket");
    return { kind: "for", ...names, of, body, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
/** `item`, or `(item, index)`. */
function loopNames(c) {
    if (!(0,cursor/* take */.s)(c, "("))
        return loopName(c, (item) => ({ item }));
    skip(c, "over-newlines");
    const item = loopName(c, (name) => name);
    skip(c, "over-newlines");
    if (item === undefined || !(0,cursor/* take */.s)(c, ",")) {
        if (item !== undefined)
            (0,cursor/* complain */.cc)(c, `\`for\` needs the names of an item and of its index, but ${(0,cursor/* found */.F9)(c)} stands there`);
        return undefined;
    }
    skip(c, "over-newlines");
    const index = loopName(c, (name) => name);
    skip(c, "over-newlines");
    if (index === undefined || (0,cursor/* take */.s)(c, ")"))
        return index === undefined ? undefined : { item, index };
    (0,cursor/* complain */.cc)(c, `a closing parenthesis must stand here, not ${(0,cursor/* found */.F9)(c)}`);
    return undefined;
}
function loopName(c, make) {
    const name = nameAt(c);
    if (name)
        return make(name.text);
    (0,cursor/* complain */.cc)(c, `\`for\` needs a name, not ${(0,cursor/* found */.F9)(c)}`);
    return undefined;
}
/** What a resource, a module or a loop has: an expression, or an `if` before one. */
function parseBodyAt(c) {
    const start = c.at;
    if (!/^if\s*\(/.test(c.text.slice(start, start + 40)) || !takeWord(c, "if"))
        return parseExpressionAt(c);
    skip(c, "to-newline");
    const open = c.at++;
    skip(c, "over-newlines");
    const test = parseExpressionAt(c);
    skip(c, "over-newlines");
    if (!(0,cursor/* take */.s)(c, ")")) {
        if (test.kind !== "broken")
            (0,cursor/* complain */.cc)(c, `the condition's \`(\` is not closed: ${(0,cursor/* found */.F9)(c)} stands there`);
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, open) };
    }
    skip(c, "to-newline");
    const then = parseExpressionAt(c);
    return { kind: "if", test, then, span: (0,cursor/* spanFrom */.BO)(c, start, then.span.end) };
}
/** From the opening parenthesis to the closing one. */
function parseArguments(c, of) {
    const start = c.at++;
    const all = [];
    for (;;) {
        skip(c, "over-newlines");
        if ((0,cursor/* peek */.se)(c) === ")" || c.at >= c.end)
            break;
        const argument = parseExpressionAt(c);
        all.push(argument);
        skip(c, "over-newlines");
        if (argument.kind === "broken" || !(0,cursor/* take */.s)(c, ","))
            break;
        skip(c, "over-newlines");
        if ((0,cursor/* peek */.se)(c) === ")")
            (0,cursor/* complain */.cc)(c, `after the comma another argument of \`${of.text}\` must stand`);
    }
    if (all.at(-1)?.kind !== "broken")
        collection_close(c, start, ")", `the call of \`${of.text}\` needs a comma or a closing parenthesis`);
    return { arguments: all };
}
/** `item => …` and `(item, index) => …`; nothing where no such thing stands here. */
function parseLambda(c) {
    const start = c.at;
    const parameters = lambdaParameters(c);
    skip(c, "to-newline");
    if (!parameters || !(0,cursor/* take */.s)(c, "=>")) {
        c.at = start;
        return undefined;
    }
    skip(c, "over-newlines");
    const body = parseExpressionAt(c);
    return { kind: "lambda", parameters, body, span: (0,cursor/* spanFrom */.BO)(c, start, body.span.end) };
}
function lambdaParameters(c) {
    if (!(0,cursor/* take */.s)(c, "(")) {
        const only = nameAt(c);
        return only && [only];
    }
    const parameters = [];
    do {
        skip(c, "over-newlines");
        const name = nameAt(c);
        if (!name)
            break;
        parameters.push(name);
        skip(c, "over-newlines");
    } while ((0,cursor/* take */.s)(c, ","));
    return (0,cursor/* take */.s)(c, ")") ? parameters : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/type-expression.js
/** The types that parameters, outputs and functions are declared with. */




/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/user-defined-data-types */
function parseType(c) {
    const start = c.at;
    if (c.depth >= cursor/* deepest */.JS) {
        (0,cursor/* tooDeep */.DI)(c, `types are nested deeper than ${cursor/* deepest */.JS} levels`);
        c.at = c.end;
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    c.depth++;
    const type = union(c);
    c.depth--;
    return type;
}
/** One type, or several with a bar between them, which may begin their lines. */
function union(c) {
    const start = c.at;
    takeBar(c);
    const members = [member(c)];
    while (members.at(-1)?.kind !== "broken" && takeBar(c))
        members.push(member(c));
    const [only] = members;
    return members.length === 1 && only ? only : { kind: "union", members, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function takeBar(c) {
    const end = c.at;
    skip(c, "over-newlines");
    if ((0,cursor/* peek */.se)(c) === "|" && (0,cursor/* peek */.se)(c, 1) !== "|") {
        c.at++;
        skip(c, "to-newline");
        return true;
    }
    c.at = end;
    return false;
}
/** `of[]`, `of?`, `of!`, `of.name`, `of[0]`, `of[*]` and `of.*`, as many as there are. */
function member(c) {
    let of = type_expression_primary(c);
    const { start } = of.span;
    for (let steps = 0; of.kind !== "broken"; steps++) {
        if (steps > cursor/* longestChain */.q7) {
            (0,cursor/* tooDeep */.DI)(c, `more than ${cursor/* longestChain */.q7} steps lead into a type`);
            c.at = c.end;
            return of;
        }
        const end = c.at;
        skip(c, "to-newline");
        if ((0,cursor/* take */.s)(c, "?"))
            of = { kind: "nullable", of, span: (0,cursor/* spanFrom */.BO)(c, start) };
        else if ((0,cursor/* peek */.se)(c) === "!" && (0,cursor/* peek */.se)(c, 1) !== "=")
            c.at++;
        else if ((0,cursor/* take */.s)(c, "["))
            of = bracket(c, of);
        else if ((0,cursor/* take */.s)(c, "."))
            of = type_expression_property(c, of);
        else {
            c.at = end;
            return of;
        }
    }
    return of;
}
function bracket(c, of) {
    const { start } = of.span;
    skip(c, "to-newline");
    if ((0,cursor/* take */.s)(c, "]"))
        return { kind: "array", of, span: (0,cursor/* spanFrom */.BO)(c, start) };
    const from = c.at;
    while (/[0-9]/.test((0,cursor/* peek */.se)(c)))
        c.at++;
    const key = c.at > from ? Number(c.text.slice(from, c.at)) : (0,cursor/* take */.s)(c, "*") ? "*" : undefined;
    skip(c, "to-newline");
    if (key !== undefined && (0,cursor/* take */.s)(c, "]"))
        return { kind: "item", of, key, span: (0,cursor/* spanFrom */.BO)(c, start) };
    (0,cursor/* complain */.cc)(c, `a closing bracket must stand here, not ${(0,cursor/* found */.F9)(c)}`);
    return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function type_expression_property(c, of) {
    const { start } = of.span;
    skip(c, "to-newline");
    if ((0,cursor/* take */.s)(c, "*"))
        return { kind: "item", of, key: "*", span: (0,cursor/* spanFrom */.BO)(c, start) };
    const name = nameAt(c);
    if (name && (0,cursor/* peek */.se)(c) === "<")
        return type_expression_named(c, name.text, start);
    if (name)
        return { kind: "property", of, name: name.text, span: (0,cursor/* spanFrom */.BO)(c, start) };
    (0,cursor/* complain */.cc)(c, `after a dot a name must stand, not ${(0,cursor/* found */.F9)(c)}`);
    return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function type_expression_primary(c) {
    const start = c.at;
    const char = (0,cursor/* peek */.se)(c);
    if (beginsString(c))
        return literal(parseString(c));
    if (char === "{")
        return objectType(c);
    if (char === "[")
        return tuple(c);
    if ((0,cursor/* take */.s)(c, "(")) {
        skip(c, "over-newlines");
        const of = parseType(c);
        skip(c, "over-newlines");
        if (!(0,cursor/* take */.s)(c, ")"))
            (0,cursor/* complain */.cc)(c, `a closing parenthesis must stand here, not ${(0,cursor/* found */.F9)(c)}`);
        return of.kind === "broken" ? of : { ...of, span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    const signed = /^[-+!]?(?:\d+|true\b|false\b)/.exec(c.text.slice(start, Math.min(c.end, start + 30)))?.[0];
    if (signed !== undefined)
        return literal(signedLiteral(c, signed));
    const name = nameAt(c);
    if (name)
        return type_expression_named(c, name.text, start);
    (0,cursor/* complain */.cc)(c, `a type must stand here, not ${(0,cursor/* found */.F9)(c)}`);
    return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start, start) };
}
const literal = (value) => ({
    kind: "literal",
    value,
    span: value.span,
});
function signedLiteral(c, written) {
    const start = c.at;
    c.at += written.length;
    const span = (0,cursor/* spanFrom */.BO)(c, start);
    const word = written.replace(/^[-+!]/, "");
    return /\d/.test(word)
        ? { kind: "number", value: Number(written), span }
        : { kind: "boolean", value: (word === "true") !== written.startsWith("!"), span };
}
/** A name; `null`; `resourceInput<'…'>`; or the older `resource '…'`. */
function type_expression_named(c, name, start) {
    if (name === "null")
        return literal({ kind: "null", span: (0,cursor/* spanFrom */.BO)(c, start) });
    const end = c.at;
    skip(c, "to-newline");
    if (name === "resource" && beginsString(c))
        return { kind: "derived", name, arguments: [literal(parseString(c))], span: (0,cursor/* spanFrom */.BO)(c, start) };
    if (!(0,cursor/* take */.s)(c, "<")) {
        c.at = end;
        return { kind: "named", name, span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    const given = [];
    do {
        skip(c, "over-newlines");
        given.push(parseType(c));
        skip(c, "over-newlines");
    } while (given.at(-1)?.kind !== "broken" && (0,cursor/* take */.s)(c, ","));
    if (!(0,cursor/* take */.s)(c, ">")) {
        if (given.at(-1)?.kind !== "broken")
            (0,cursor/* complain */.cc)(c, `\`>\` must stand here, not ${(0,cursor/* found */.F9)(c)}`);
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    return { kind: "derived", name, arguments: given, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function objectType(c) {
    const start = c.at++;
    const properties = [];
    for (;;) {
        skip(c, "over-newlines");
        if ((0,cursor/* peek */.se)(c) === "}" || c.at >= c.end)
            break;
        const made = typeProperty(c);
        if (made)
            properties.push(made);
        if (!type_expression_nextItem(c, "}"))
            break;
    }
    if (!(0,cursor/* take */.s)(c, "}"))
        (0,cursor/* complain */.cc)(c, "this bracket is never closed: `}` is missing", start, start + 1);
    return { kind: "object", properties, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function typeProperty(c) {
    const decorators = parseDecorators(c);
    if (!decorators)
        return undefined;
    const name = (0,cursor/* take */.s)(c, "*") ? "*" : beginsString(c) ? keyOf(parseString(c)) : nameAt(c)?.text;
    skip(c, "to-newline");
    if (name === undefined || !(0,cursor/* take */.s)(c, ":")) {
        (0,cursor/* complain */.cc)(c, `a property needs a name, a \`:\` and a type, but ${(0,cursor/* found */.F9)(c)} stands there`);
        return undefined;
    }
    skip(c, "to-newline");
    return { name, type: parseType(c), decorators };
}
const keyOf = ({ parts }) => parts.map((part) => (part.kind === "literal" ? part.text : "")).join("");
function tuple(c) {
    const start = c.at++;
    const items = [];
    for (;;) {
        skip(c, "over-newlines");
        if ((0,cursor/* peek */.se)(c) === "]" || c.at >= c.end)
            break;
        if (!parseDecorators(c))
            break;
        if ((0,cursor/* take */.s)(c, ","))
            skip(c, "over-newlines");
        items.push(parseType(c));
        if (!type_expression_nextItem(c, "]"))
            break;
    }
    if (!(0,cursor/* take */.s)(c, "]"))
        (0,cursor/* complain */.cc)(c, `a closing bracket must stand here, not ${(0,cursor/* found */.F9)(c)}`);
    return { kind: "tuple", items, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function type_expression_nextItem(c, closing) {
    skip(c, "to-newline");
    if ((0,cursor/* take */.s)(c, ",") || atLineEnd(c))
        return c.at < c.end;
    if ((0,cursor/* peek */.se)(c) === closing)
        return false;
    (0,cursor/* complain */.cc)(c, `a comma, a new line or \`${closing}\` must stand here, not ${(0,cursor/* found */.F9)(c)}`);
    while (!atLineEnd(c))
        c.at++;
    return c.at < c.end;
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/statement.js
/** Declarations: what stands at the margin of a file, and resources in the body of others, each behind its decorators. */






/** Undefined where none could be read; then that is told. */
function parseStatement(c) {
    const start = c.at;
    const decorators = parseDecorators(c);
    if (!decorators)
        return undefined;
    const word = nameAt(c);
    if (!word) {
        const what = decorators.length > 0 ? "after its decorators" : "here";
        (0,cursor/* complain */.cc)(c, `a declaration must stand ${what}, not ${(0,cursor/* found */.F9)(c)}`);
        return undefined;
    }
    const declare = Object.hasOwn(declarations, word.text) ? declarations[word.text] : undefined;
    if (!declare) {
        (0,cursor/* complain */.cc)(c, `there is no declaration \`${word.text}\``, word.span.start, word.span.end);
        return undefined;
    }
    skip(c, "to-newline");
    const made = declare(c);
    return made && { ...made, decorators, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
const declarations = {
    targetScope: (c) => assigned(c, (value) => ({ kind: "target-scope", value })),
    metadata: (c) => statement_named(c, (name) => assigned(c, (value) => ({ kind: "metadata", name, value }))),
    param: (c) => statement_named(c, (name) => parameter(c, name)),
    var: (c) => statement_named(c, (name) => {
        skip(c, "to-newline");
        // What type it is said to have changes nothing.
        if ((0,cursor/* peek */.se)(c) !== "=")
            parseType(c);
        return assigned(c, (value) => ({ kind: "variable", name, value }));
    }),
    resource: (c) => statement_named(c, (name) => resource(c, name)),
    module: (c) => statement_named(c, (name) => statement_module(c, "module", name)),
    test: (c) => statement_named(c, (name) => statement_module(c, "test", name)),
    output: (c) => statement_named(c, (name) => {
        skip(c, "to-newline");
        const type = parseType(c);
        return assigned(c, (value) => ({ kind: "output", name, type, value }));
    }),
    type: (c) => statement_named(c, (name) => {
        if (!equals(c))
            return undefined;
        return { kind: "type", name, value: parseType(c) };
    }),
    func: (c) => statement_named(c, (name) => func(c, name)),
    assert: (c) => statement_named(c, (name) => assigned(c, (value) => ({ kind: "assert", name, value }))),
    import: (c) => imported(c),
    extension: (c) => extension(c),
    provider: (c) => extension(c),
    extensionConfig: (c) => extension(c),
    using: (c) => using(c, "using"),
    extends: (c) => using(c, "extends"),
};
/** The words that begin a declaration. */
const keywords = Object.keys(declarations);
function statement_named(c, read) {
    const name = nameAt(c);
    if (name)
        return read(name);
    (0,cursor/* complain */.cc)(c, `a declaration needs a name, not ${(0,cursor/* found */.F9)(c)}`);
    return undefined;
}
function equals(c) {
    skip(c, "to-newline");
    if (!(0,cursor/* take */.s)(c, "=")) {
        (0,cursor/* complain */.cc)(c, `\`=\` and a value must stand here, not ${(0,cursor/* found */.F9)(c)}`);
        return false;
    }
    skip(c, "to-newline");
    return true;
}
const assigned = (c, make, parse = parseExpressionAt) => equals(c) ? make(parse(c)) : undefined;
/** A body may begin on a later line. */
function parseBody(c) {
    const end = c.at;
    skip(c, "over-newlines");
    if (c.at >= c.end)
        c.at = end;
    return parseBodyAt(c);
}
/** One of a file of parameters has a value alone; one of a template a type, or nothing where it is not finished. */
function parameter(c, name) {
    skip(c, "to-newline");
    const type = (0,cursor/* peek */.se)(c) === "=" ? undefined : parseType(c);
    const end = c.at;
    skip(c, "to-newline");
    const hasValue = (0,cursor/* peek */.se)(c) === "=";
    c.at = end;
    const value = hasValue ? assigned(c, (each) => each) : undefined;
    return { kind: "parameter", name, ...(type && { type }), ...(value && { value }) };
}
function statement_text(c, what) {
    skip(c, "to-newline");
    if (beginsString(c))
        return parseString(c);
    (0,cursor/* complain */.cc)(c, `${what} must stand here in quotes, not ${(0,cursor/* found */.F9)(c)}`);
    return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, c.at) };
}
function resource(c, name) {
    const type = statement_text(c, "a type of resources");
    if (type.kind === "broken")
        return undefined;
    skip(c, "to-newline");
    const existing = takeWord(c, "existing");
    return assigned(c, (value) => ({ kind: "resource", name, type, existing, value }), parseBody);
}
function statement_module(c, kind, name) {
    const path = statement_text(c, "the path of a module");
    return path.kind === "broken" ? undefined : assigned(c, (value) => ({ kind, name, path, value }), parseBody);
}
function func(c, name) {
    skip(c, "to-newline");
    if (!(0,cursor/* take */.s)(c, "(")) {
        (0,cursor/* complain */.cc)(c, `a function needs its parameters in parentheses, but ${(0,cursor/* found */.F9)(c)} stands there`);
        return undefined;
    }
    const parameters = [];
    for (;;) {
        skip(c, "over-newlines");
        const parameter = nameAt(c);
        if (!parameter)
            break;
        skip(c, "to-newline");
        parameters.push({ name: parameter, type: parseType(c) });
        skip(c, "over-newlines");
        if (!(0,cursor/* take */.s)(c, ","))
            break;
    }
    if (!(0,cursor/* take */.s)(c, ")")) {
        (0,cursor/* complain */.cc)(c, `a closing parenthesis must stand here, not ${(0,cursor/* found */.F9)(c)}`);
        return undefined;
    }
    skip(c, "to-newline");
    const returns = parseType(c);
    skip(c, "to-newline");
    if (!(0,cursor/* take */.s)(c, "=>")) {
        (0,cursor/* complain */.cc)(c, `\`=>\` and a value must stand here, not ${(0,cursor/* found */.F9)(c)}`);
        return undefined;
    }
    skip(c, "over-newlines");
    return { kind: "function", name, parameters, returns, value: parseExpressionAt(c) };
}
/** `{ a, b as c } from '…'`, or `* as all from '…'`. An older `import '…'` names an extension. */
function imported(c) {
    if (beginsString(c))
        return extension(c);
    const names = [];
    let all;
    if ((0,cursor/* take */.s)(c, "*"))
        all = alias(c);
    else if ((0,cursor/* take */.s)(c, "{")) {
        for (;;) {
            skip(c, "over-newlines");
            const name = beginsString(c) ? textIn(parseString(c)) : nameAt(c)?.text;
            if (name === undefined)
                break;
            names.push({ name, as: alias(c) ?? name });
            skip(c, "to-newline");
            (0,cursor/* take */.s)(c, ",");
        }
        if (!(0,cursor/* take */.s)(c, "}"))
            (0,cursor/* complain */.cc)(c, `a closing brace must stand here, not ${(0,cursor/* found */.F9)(c)}`);
    }
    else
        (0,cursor/* complain */.cc)(c, `\`{\` or \`*\` must stand here, not ${(0,cursor/* found */.F9)(c)}`);
    skip(c, "over-newlines");
    if (!takeWord(c, "from")) {
        (0,cursor/* complain */.cc)(c, `\`from\` and a path must stand here, not ${(0,cursor/* found */.F9)(c)}`);
        return undefined;
    }
    const made = {
        kind: "import",
        names,
        from: statement_text(c, "a path"),
        ...(all !== undefined && { all }),
    };
    return made;
}
const textIn = ({ parts }) => parts.map((part) => (part.kind === "literal" ? part.text : "")).join("");
/** `as name`, where that stands here. */
function alias(c) {
    const end = c.at;
    skip(c, "to-newline");
    if (!takeWord(c, "as")) {
        c.at = end;
        return undefined;
    }
    skip(c, "to-newline");
    return nameAt(c)?.text;
}
function extension(c) {
    const specification = parseExpressionAt(c);
    skip(c, "to-newline");
    if (takeWord(c, "with")) {
        skip(c, "to-newline");
        parseExpressionAt(c);
    }
    alias(c);
    return { kind: "extension", specification };
}
function using(c, kind) {
    if (takeWord(c, "none"))
        return { kind };
    const path = statement_text(c, "a path");
    skip(c, "to-newline");
    if (takeWord(c, "with")) {
        skip(c, "to-newline");
        parseExpressionAt(c);
    }
    return { kind, ...(path.kind === "string" && { path }) };
}
/** Undefined where one is broken. */
function parseDecorators(c) {
    const decorators = [];
    while ((0,cursor/* peek */.se)(c) === "@") {
        const start = c.at++;
        skip(c, "to-newline");
        const names = [];
        for (let name = nameAt(c); name; name = (0,cursor/* take */.s)(c, ".") ? nameAt(c) : undefined)
            names.push(name);
        const last = names.at(-1);
        skip(c, "to-newline");
        if (!last || (0,cursor/* peek */.se)(c) !== "(") {
            (0,cursor/* complain */.cc)(c, last
                ? `a decorator needs parentheses, but ${(0,cursor/* found */.F9)(c)} stands there`
                : `a decorator must stand here, not ${(0,cursor/* found */.F9)(c)}`);
            return undefined;
        }
        const given = parseArguments(c, last);
        decorators.push({ name: names.map(({ text }) => text).join("."), ...given, span: (0,cursor/* spanFrom */.BO)(c, start) });
        skip(c, "over-newlines");
    }
    return decorators;
}
/** A resource that is declared in the body of another; nothing where a property of that name stands. */
function parseNested(c) {
    if ((0,cursor/* peek */.se)(c) !== "@" && !lookingAtWord(c, "resource"))
        return undefined;
    const start = c.at;
    const decorators = parseDecorators(c);
    if (!decorators)
        return undefined;
    if (!lookingAtWord(c, "resource") || (decorators.length === 0 && !declares(c))) {
        if (decorators.length > 0)
            (0,cursor/* complain */.cc)(c, `a resource must stand after its decorators, not ${(0,cursor/* found */.F9)(c)}`);
        return undefined;
    }
    c.at += "resource".length;
    skip(c, "to-newline");
    const made = statement_named(c, (name) => resource(c, name));
    return made && { ...made, decorators, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
const declares = (c) => (0,cursor/* looking */.WL)(c, "resource") && /^[ \t]+[A-Za-z_]/.test(c.text.slice(c.at + "resource".length, c.at + 100));

;// CONCATENATED MODULE: ./lib/src/formats/bicep/parser.js




/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/file */
function parseBicep(source) {
    const whole = (0,cursor/* cursorOf */.cg)(source);
    const statements = parseStatements(whole);
    const span = { source, start: 0, end: source.text.length };
    if (whole.diagnostics.length === 0)
        return { value: { statements, span }, diagnostics: [] };
    const parts = (0,cursor/* cursorOf */.cg)(source);
    return { value: { statements: inParts(parts), span }, diagnostics: parts.diagnostics };
}
const { kept: parser_parsed } = (0,parsed/* parsedOnce */.p)(parseBicep);
function parseStatements(c) {
    const statements = [];
    for (;;) {
        skip(c, "over-newlines");
        if (c.at >= c.end)
            return statements;
        const statement = parseStatement(c);
        if (statement)
            statements.push(statement);
        skip(c, "to-newline");
        if (atLineEnd(c))
            continue;
        (0,cursor/* complain */.cc)(c, `after a declaration a new line must begin, but ${(0,cursor/* found */.F9)(c)} stands there`);
        while (!atLineEnd(c))
            c.at++;
    }
}
/** So many declarations are tried with all that follows them. */
const mostTrials = 50;
/**
 * Where a bracket was never closed, what followed it was taken for its contents. Declarations at the margin are then read one by
 * one, so that one that is broken does not take the others with it; and of each only the first complaint is told, as the others
 * follow from it.
 */
function inParts(whole) {
    const statements = [];
    const starts = statementStarts(whole.text);
    let trials = mostTrials;
    let next = 0;
    while (whole.at < whole.end) {
        while (next < starts.length && (starts[next] ?? 0) <= whole.at)
            next++;
        const end = starts[next] ?? whole.end;
        let part = parsePart(whole, end);
        // What stands at the margin may be in a text of many lines, or in a body that is not indented.
        for (const further of part.c.diagnostics.length > 0 && trials-- > 0 ? endsAfter(starts, next, whole) : []) {
            const longer = parsePart(whole, further);
            if (longer.c.diagnostics.length > 0)
                continue;
            part = longer;
            break;
        }
        for (const statement of part.statements)
            statements.push(statement);
        for (const each of part.c.diagnostics.slice(0, 1))
            whole.diagnostics.push(each);
        whole.at = part.c.end;
    }
    return statements;
}
const endsAfter = (starts, next, { end }) => [1, 2, 4, 8, 16].flatMap((ahead) => starts[next + ahead] ?? (ahead === 1 ? end : []));
function parsePart(whole, end) {
    const c = { ...whole, end, depth: 0, diagnostics: [] };
    return { c, statements: parseStatements(c) };
}
/** Where a line at the margin begins a declaration, or the first of its decorators. */
function statementStarts(text) {
    const starts = [];
    let isDecorated = false;
    for (const { 0: line, index } of text.matchAll(atMargin)) {
        if (!isDecorated)
            starts.push(index);
        isDecorated = line.startsWith("@");
    }
    return starts;
}
const atMargin = new RegExp(`^(?:@|(?:${keywords.join("|")})\\b(?![ \\t]*[:.]))`, "gm");


/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ spanFrom),
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   Ly: () => (/* binding */ isIdentifierPart),
/* harmony export */   WL: () => (/* binding */ looking),
/* harmony export */   YP: () => (/* binding */ indexIn),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   cg: () => (/* binding */ cursorOf),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   q7: () => (/* binding */ longestChain),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* unused harmony export isIdentifierStart */
/** What is nested deeper than this is not read. */
const deepest = 250;
const cursorOf = (source) => ({
    source,
    text: source.text,
    end: source.text.length,
    at: source.text.charCodeAt(0) === 0xfeff ? 1 : 0,
    depth: 0,
    diagnostics: [],
});
const spanFrom = (c, start, end = c.at) => ({ source: c.source, start, end });
const peek = (c, ahead = 0) => (c.at + ahead < c.end ? c.text[c.at + ahead] : "");
const looking = (c, word) => c.at + word.length <= c.end && c.text.startsWith(word, c.at);
/** Steps over the word where it comes next. */
function take(c, word) {
    if (!looking(c, word))
        return false;
    c.at += word.length;
    return true;
}
/** More complaints than this about one file help nobody. */
const mostComplaints = 100;
/** A complaint about what stands here, or between two places. Only the first at a place is told. */
function complain(c, message, start = c.at, end = wordEnd(c, start)) {
    const last = c.diagnostics.at(-1);
    if (c.diagnostics.length >= mostComplaints || (last && "source" in last.at && last.at.start === start))
        return;
    c.diagnostics.push({ code: "syntax", severity: "error", message, at: spanFrom(c, start, Math.max(start, end)) });
}
/** What goes on for longer than any that people write: operators in a row, or steps into a value. */
const longestChain = 1_000;
function tooDeep(c, message, start = c.at) {
    const at = spanFrom(c, start, Math.min(c.end, start + 1));
    if (c.diagnostics.length < mostComplaints)
        c.diagnostics.push({ code: "too-deep", severity: "error", message, at });
}
/** As much of a word as is worth quoting. */
const longestWord = 60;
function wordEnd(c, start) {
    const most = Math.min(c.end, start + longestWord);
    let end = start;
    while (end < most && isIdentifierPart(c.text.codePointAt(end) ?? 0))
        end++;
    return Math.min(c.end, Math.max(end, start + 1));
}
/** What stands here, for messages: `end of file`, or the next word in backticks. */
function found(c) {
    if (c.at >= c.end)
        return "the end of the file";
    const char = peek(c);
    if (char === "\n" || char === "\r")
        return "the end of the line";
    return `\`${c.text.slice(c.at, Math.min(wordEnd(c, c.at), c.at + 40)).replaceAll("`", "'")}\``;
}
/** Blanks and comments; newlines too where `newlines` is asked for. */
function skip(c, newlines) {
    for (;;) {
        const char = peek(c);
        if (char === " " || char === "\t")
            c.at++;
        else if (char === "\r" && peek(c, 1) !== "\n")
            loneReturn(c);
        else if (newlines === "over-newlines" && (char === "\n" || char === "\r"))
            c.at++;
        else if (char === "#" || looking(c, "//")) {
            const next = c.text.indexOf("\n", c.at);
            const start = c.at;
            c.at = next < 0 || next > c.end ? c.end : next;
            if (c.text[c.at - 1] === "\r" && c.at < c.end)
                c.at--;
            c.comments?.set(start, c.at);
        }
        else if (looking(c, "/*")) {
            const close = indexIn(c, "*/", c.at + 2);
            if (close < 0)
                complain(c, "this comment is never closed: `*/` is missing", c.at, c.at + 2);
            else
                c.comments?.set(c.at, close + 2);
            c.at = close < 0 ? c.end : close + 2;
        }
        else
            return;
    }
}
/** Told once: a file with such line ends has them on every line. */
function loneReturn(c) {
    const message = "a carriage return stands here without a newline: lines must end in a newline";
    if (!c.diagnostics.some((each) => each.message === message))
        complain(c, message);
    c.at++;
}
/** Where a word comes next before the end. */
function indexIn(c, word, from, end = c.end) {
    const at = c.text.slice(from, end).indexOf(word);
    return at < 0 ? -1 : from + at;
}
const start = /^[\p{ID_Start}_]$/u;
const part = /^[\p{ID_Continue}-]$/u;
const isIdentifierStart = (code) => (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    (code > 127 && start.test(String.fromCodePoint(code)));
const isIdentifierPart = (code) => isIdentifierStart(code) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    (code > 127 && part.test(String.fromCodePoint(code)));
/** The identifier that begins here, if one does. */
function identifier(c) {
    const from = c.at;
    if (from >= c.end || !isIdentifierStart(c.text.codePointAt(from) ?? 0))
        return undefined;
    let at = from;
    while (at < c.end) {
        const code = c.text.codePointAt(at) ?? 0;
        if (!isIdentifierPart(code))
            break;
        at += code > 0xffff ? 2 : 1;
    }
    c.at = at;
    return { text: c.text.slice(from, at), span: spanFrom(c, from) };
}


/***/ })

};
