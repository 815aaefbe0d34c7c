export const id = 6640;
export const ids = [6640];
export const modules = {

/***/ 583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   O0: () => (/* binding */ isOpenKey),
/* harmony export */   PT: () => (/* binding */ isOpenDict),
/* harmony export */   VF: () => (/* binding */ typedList),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   lP: () => (/* binding */ typedMap),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   qy: () => (/* binding */ compareTexts),
/* harmony export */   xe: () => (/* binding */ isOpenList)
/* harmony export */ });
/** By code points, as bytes of UTF-8 would be; JavaScript's own order is that of UTF-16 units. */
function compareTexts(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
        if (x !== y)
            return rank(x) - rank(y);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points behind all others. */
const rank = (unit) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);
/** One entry for each key, the last where it repeats, in the order of the keys. */
function entriesOf(value) {
    const byKey = new Map(value.entries.map((each) => [each.key, each]));
    return [...byKey.values()].sort((a, b) => compareTexts(a.key, b.key));
}
/** Whether there may be more or fewer items than are there. */
const isOpenList = ({ items, alternatives }) => alternatives === true || items.some((item) => item.many === true || item.perhaps !== undefined);
/** A key that is not known is written `${name}`. */
const isOpenKey = (key) => key.startsWith("${");
const isOpenDict = ({ entries }) => entries.some(({ key, value }) => isOpenKey(key) || value.many === true || value.perhaps !== undefined);
const typedList = (items, of, span) => ({
    kind: "list",
    items,
    span,
    type: { kind: "list", of },
});
const typedMap = (entries, of, span) => ({
    kind: "dict",
    entries,
    span,
    type: { kind: "map", of },
});
const isNull = (value) => value.kind === "scalar" && value.value === null;
/** A null, or what holds nothing. */
const isNothing = (value) => (value.kind === "scalar" && value.value === null) ||
    (value.kind === "list" && value.items.length === 0) ||
    (value.kind === "dict" && value.entries.length === 0) ||
    (value.kind === "text" && value.pieces.length === 0);


/***/ }),

/***/ 7527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ convert),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   rk: () => (/* binding */ elementType)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(583);
/* harmony import */ var _make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4490);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8447);
/* harmony import */ var _sets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9745);
/* harmony import */ var _type_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _unify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3497);






function convert(value, to) {
    if (to.kind === "any")
        return value;
    const found = (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(value);
    if ((0,_collections_js__WEBPACK_IMPORTED_MODULE_5__/* .isNull */ .kZ)(found))
        return withType(found, nullType(found, to));
    if ((0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(found))
        return hidden(value, to);
    switch (to.kind) {
        case "string":
            return toText(value);
        case "number":
            return toNumber(value);
        case "bool":
            return toBoolean(value);
        case "list":
        case "set":
            return found.kind === "list" && !found.encoded ? toSequence(found, to) : refused(value, to);
        case "tuple":
            return found.kind === "list" && !found.encoded ? toTuple(found, to) : refused(value, to);
        case "map":
            return found.kind === "dict" && !found.encoded ? toMap(found, to) : refused(value, to);
        case "object":
            return found.kind === "dict" && !found.encoded ? toObject(found, to) : refused(value, to);
    }
}
const refused = (value, to) => (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(value.span, `${(0,_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .typeName */ .go)(to)} is needed here, not ${(0,_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .typeName */ .go)((0,_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value))}`);
const withType = (value, type) => ({ ...value, type });
/** A null is of the type that it would have had to be. */
const nullType = (value, to) => ((0,_unify_js__WEBPACK_IMPORTED_MODULE_4__/* .isConvertible */ .K)((0,_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value), to) ? concrete((0,_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value), to) : to);
/** What is left open in a type is as it was before. */
function concrete(from, to) {
    if (to.kind === "any")
        return from;
    return "of" in to && "of" in from ? { ...to, of: concrete(from.of, to.of) } : to;
}
function hidden(value, to) {
    const from = (0,_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value);
    if (!(0,_unify_js__WEBPACK_IMPORTED_MODULE_4__/* .isConvertible */ .K)(from, to))
        return refused(value, to);
    if (value.kind !== "unknown" || value.fails || from.kind !== "any")
        return value;
    return withType(value, to);
}
function toText(value) {
    const found = (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(value);
    if (found.kind === "text")
        return value;
    if (found.encoded)
        return value;
    if (found.kind !== "scalar")
        return refused(value, { kind: "string" });
    const known = (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(found);
    return known === undefined ? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(value) : { ...(0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(known, value.span), ...(value.via && { via: value.via }) };
}
function toNumber(value) {
    const found = (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(value);
    if (found.kind === "scalar" && typeof found.value === "number")
        return found;
    return read(value, { kind: "number" }, (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(found));
}
function toBoolean(value) {
    const found = (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(value);
    if (found.kind === "scalar" && typeof found.value === "boolean")
        return found;
    return read(value, { kind: "bool" }, (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .asBoolean */ .tB)(found));
}
/** What was read in a text, which may not be known yet. */
function read(value, to, result) {
    const found = (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(value);
    if (found.kind !== "text")
        return refused(value, to);
    if (result !== undefined)
        return { ...(0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(result, value.span), ...(value.via && { via: value.via }) };
    if ((0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(found) !== undefined)
        return refused(value, to);
    return withType((0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(value.span, "it is not known before deployment"), to);
}
/** The type that all items can have: what is not known yet may have any. */
function elementType(values, wanted) {
    if (wanted.kind !== "any")
        return wanted;
    const types = values.map(_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP);
    if (types.length === 0)
        return _type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .anyType */ .ds;
    const known = types.filter((_, i) => !(0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(values[i]));
    return (0,_unify_js__WEBPACK_IMPORTED_MODULE_4__/* .unified */ .l)(known.length > 0 && known.length < types.length ? known : types);
}
function elements(values, from, to) {
    const wanted = to.kind === "any" && "of" in from ? from.of : to;
    const of = elementType(values, wanted);
    if (of === undefined)
        return { of: _type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .anyType */ .ds, items: values.map((each) => (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(each.span, noCommonType)) };
    // Types that are only partly known agree on nothing.
    if (of.kind === "any" && values.some((each) => !(0,_collections_js__WEBPACK_IMPORTED_MODULE_5__/* .isNull */ .kZ)(each)) && values.every((each) => !(0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(each)))
        return { of, items: values.map((each) => (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(each.span, noCommonType)) };
    const items = values.map((each) => marked(each, convert(each, of)));
    // Elements of any type may have become of different types.
    if (wanted.kind === "any" || items.length === 0 || !hasAny(of))
        return { of, items };
    const common = elementType(items, _type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .anyType */ .ds);
    return common ? { of: common, items: items.map((each) => marked(each, convert(each, common))) } : { of, items };
}
const noCommonType = "all elements must be of the same type";
const hasAny = (type) => type.kind === "any" ||
    ("of" in type && hasAny(type.of)) ||
    (type.kind === "tuple" && type.items.some(hasAny)) ||
    (type.kind === "object" && [...type.fields.values()].some(hasAny));
/** That it stands for many, or only perhaps, is not lost. */
const marked = (before, after) => before === after || (before.many === undefined && before.perhaps === undefined)
    ? after
    : {
        ...after,
        ...(before.many && { many: before.many }),
        ...(before.perhaps !== undefined && { perhaps: before.perhaps }),
    };
function toSequence(value, to) {
    const from = (0,_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value);
    if ((0,_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(from, to))
        return value;
    // Of what is empty the type alone says whether it can be converted.
    if (value.items.length === 0 && !(0,_unify_js__WEBPACK_IMPORTED_MODULE_4__/* .isConvertible */ .K)(from, to))
        return refused(value, to);
    const { of, items } = elements(value.items, from, to.of);
    if (to.kind === "list")
        return { ...value, items, type: { kind: "list", of } };
    return { ...value, items: (0,_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .typedSet */ .X)(items, of, value.span).items, type: { kind: "set", of } };
}
function toTuple(value, to) {
    if (value.type || value.items.length !== to.items.length)
        return refused(value, to);
    return { ...value, items: value.items.map((item, i) => marked(item, convert(item, to.items[i]))) };
}
function toMap(value, to) {
    const from = (0,_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value);
    if ((0,_type_of_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(from, to))
        return value;
    if (value.entries.length === 0 && !(0,_unify_js__WEBPACK_IMPORTED_MODULE_4__/* .isConvertible */ .K)(from, to))
        return refused(value, to);
    const entries = (0,_collections_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(value);
    const { of, items } = elements(entries.map((each) => each.value), from, to.of);
    const byKey = new Map(entries.map((each, i) => [each.key, items[i]]));
    const kept = value.entries.map((each) => ({ ...each, value: byKey.get(each.key) ?? each.value }));
    return { ...value, entries: kept, type: { kind: "map", of } };
}
function toObject(value, to) {
    const given = new Map(value.entries.map((each) => [each.key, each]));
    const entries = [];
    for (const [name, field] of to.fields) {
        const own = given.get(name);
        if (own)
            entries.push({ ...own, value: marked(own.value, convert(own.value, field)) });
        else if (to.optional?.has(name))
            entries.push({ key: name, keySpan: value.span, value: withType((0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(null, value.span), field) });
        else if (![...given.keys()].some(_collections_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpenKey */ .O0))
            return (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(value.span, `\`${name}\` is missing`);
    }
    // What may be any key may be one of these.
    for (const each of value.entries)
        if ((0,_collections_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpenKey */ .O0)(each.key))
            entries.push(each);
    return { ...(0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .dict */ .jd)(entries, value.span), ...(value.via && { via: value.via }) };
}
/** What a list, set or tuple holds. */
const itemsOf = (value) => {
    const found = value && (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(value);
    return found?.kind === "list" && !found.encoded && !found.alternatives ? found.items : undefined;
};


/***/ }),

/***/ 5279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ textFunctions),
/* harmony export */   R2: () => (/* binding */ replacePlain),
/* harmony export */   Sn: () => (/* binding */ replacedIn),
/* harmony export */   xS: () => (/* binding */ longest),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3537);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(583);
/* harmony import */ var _conversions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7527);
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3360);
/* harmony import */ var _make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4490);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8447);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8004);
/* harmony import */ var _type_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
/** Terraform's functions on strings; what they keep of a text keeps its place. */








/** No text is made longer than this. */
const longest = 1_000_000;
/** Part of a text, at its own place. */
function part(whole, flat, from, to) {
    return { ...whole, pieces: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(flat, from, to), span: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .spanIn */ .Qs)(flat, from, to) };
}
/** A function of one string that keeps what is between two offsets. */
const kept = (range) => ([value]) => {
    const whole = value && (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value);
    if (!whole)
        return undefined;
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .flatten */ .Bq)(whole);
    const [from, to] = range(flat.chars);
    return from === 0 && to === flat.chars.length ? value : part(whole, flat, from, to);
};
/** A function that changes characters one by one; what is not known stays so. */
const changed = (change) => (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)([_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1], ([value]) => {
    if (!value)
        return undefined;
    const whole = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value);
    const pieces = whole.pieces.map((piece) => {
        if (piece.kind === "hole")
            return piece;
        const words = change(piece.text);
        if (words.length === piece.text.length)
            return { ...piece, text: words };
        return { ...(0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .made */ .mI)(words, piece.span), ...(piece.via && { via: piece.via }) };
    });
    return { ...whole, pieces };
});
/** One character for one, as Go maps them; where JavaScript makes several of one, `several` says which it is. */
const mapped = (words, map, several) => /^[\0-\x7f]*$/.test(words)
    ? map(words)
    : Array.from(words, (char) => ([...map(char)].length > 1 ? several(map(char), char) : map(char))).join("");
const decided = (decide) => (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)([_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1, _signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1], ([value, wanted], { span }) => {
    const sought = (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(wanted);
    const answer = value && sought !== undefined ? decide((0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value), sought, (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(value)) : undefined;
    return answer === undefined ? undefined : (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(answer, span);
});
/** What is known at the beginning, up to the first hole. */
const beginning = ({ pieces }) => {
    const hole = pieces.findIndex(({ kind }) => kind === "hole");
    return wordsOf(hole < 0 ? pieces : pieces.slice(0, hole));
};
const ending = ({ pieces }) => wordsOf(pieces.slice(pieces.findLastIndex(({ kind }) => kind === "hole") + 1));
const wordsOf = (pieces) => pieces.map((piece) => (piece.kind === "literal" ? piece.text : "")).join("");
/** What is not known may still go on as it must. */
const startsWith = (whole, wanted, known) => {
    const start = beginning(whole);
    if (start.startsWith(wanted))
        return true;
    return known !== undefined || !wanted.startsWith(start) ? false : undefined;
};
const endsWith = (whole, wanted, known) => {
    const end = ending(whole);
    if (end.endsWith(wanted))
        return true;
    return known !== undefined || !wanted.endsWith(end) ? false : undefined;
};
const trimmedBy = (range) => (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)([_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1, _signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1], ([value, cutOff], call) => {
    const wanted = (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(cutOff);
    return value && wanted !== undefined ? kept((chars) => range(chars, wanted))([value], call) : undefined;
});
/** White space as Go has it. */
const blank = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function within(chars, isCut) {
    let from = 0;
    let to = chars.length;
    const at = (offset) => String.fromCodePoint(chars.codePointAt(offset) ?? 0);
    while (from < to && isCut(at(from)))
        from += at(from).length;
    while (to > from) {
        const low = /[\udc00-\udfff]/.test(chars[to - 1] ?? "") && to - 2 >= from ? to - 2 : to - 1;
        if (!isCut(at(low)))
            break;
        to = low;
    }
    return [from, to];
}
function join([separator, ...lists], { span }) {
    const between = separator && (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(separator);
    if (!between || lists.length === 0)
        return (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(span, "`join` needs a list");
    const gap = between.pieces;
    const items = lists.flatMap((each) => (0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(each) ?? [{ ...each, many: true }]);
    if (items.some(_make_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ))
        return (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(span, "an item is null");
    if (items.length * wordsOf(gap).length > longest)
        return undefined;
    const pieces = items.flatMap((item, i) => [...(i > 0 ? gap : []), ...asPieces(item)]);
    return { kind: "text", pieces, span };
}
/** An item that stands for many, or for none, is a hole whatever else is known of it. */
function asPieces(item) {
    const { pieces, span, via } = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(item);
    if (!item.many && item.perhaps === undefined)
        return via ? pieces.map((piece) => ({ ...piece, via: [...via, ...(piece.via ?? [])] })) : pieces;
    const name = pieces.map((piece) => (piece.kind === "hole" ? piece.name : piece.text)).join("");
    return [{ kind: "hole", name, span, because: item.perhaps ?? (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenIn */ .k_)(item) ?? "how many there are is not known" }];
}
function split([separator, value], { span, scope }) {
    const between = (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(separator);
    if (between === undefined || !value)
        return undefined;
    const whole = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value);
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .flatten */ .Bq)(whole);
    const items = [];
    let from = 0;
    // What is not known may be split as well.
    const add = (to) => {
        const item = part(whole, flat, from, to);
        items.push(item.pieces.some(({ kind }) => kind === "hole") ? { ...item, many: true } : item);
    };
    if (between === "") {
        for (const char of flat.chars) {
            add(from + char.length);
            from += char.length;
        }
    }
    else {
        for (let at = flat.chars.indexOf(between); at >= 0; at = flat.chars.indexOf(between, from)) {
            add(at);
            from = at + between.length;
        }
        add(flat.chars.length);
    }
    scope.module.steps -= items.length / 10;
    return (0,_collections_js__WEBPACK_IMPORTED_MODULE_6__/* .typedList */ .VF)(items, _type_of_js__WEBPACK_IMPORTED_MODULE_4__/* .stringType */ .WO, span);
}
function substr([value, offset, length], { span }) {
    const [start, count] = [offset && (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(offset), length && (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(length)];
    if (!value || start === undefined || count === undefined)
        return undefined;
    if (!Number.isInteger(start) || !Number.isInteger(count))
        return (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(span, "an offset must be a whole number");
    const whole = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value);
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .flatten */ .Bq)(whole);
    const hole = whole.pieces.findIndex(({ kind }) => kind === "hole");
    const parts = (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_7__/* .graphemes */ .l)(flat.chars);
    // Before the first hole, all is as it will be.
    const sure = hole < 0 ? parts.length : (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_7__/* .graphemes */ .l)(beginning(whole)).length;
    if (hole >= 0 && (start < 0 || count < 0 || start + count > sure))
        return undefined;
    const from = start < 0 ? Math.max(0, parts.length + start) : start;
    if (start >= 0 && count === 0)
        return (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("", span);
    const to = count < 0 ? parts.length : count === 0 ? parts.length : from + count;
    const offsetOf = (index) => parts.slice(0, index).reduce((sum, each) => sum + each.length, 0);
    return part(whole, flat, offsetOf(from), offsetOf(to));
}
function replaced([value, from, to], { span }) {
    const wanted = (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(from);
    if (!value || !to || wanted === undefined)
        return undefined;
    const [whole, by] = [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value), (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(to)];
    const found = replacedIn(whole, (chars) => plainMatches(chars, wanted), by.pieces, span);
    if (found?.kind !== "text" || wanted.trim() === "")
        return found;
    // What becomes known may hold it too: it is another text then, for whatever comes in its place.
    const within = (name) => `replace(${name}, ${JSON.stringify(wanted)}, ${JSON.stringify((0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .spelledOut */ .Si)(by))})`;
    const own = new Set(whole.pieces);
    const pieces = found.pieces.map((piece) => piece.kind === "hole" && own.has(piece) ? { ...piece, name: within(piece.name).slice(0, longestName) } : piece);
    return { ...found, pieces };
}
const longestName = 2000;
function plainMatches(chars, wanted) {
    const found = [];
    if (wanted === "") {
        // Nothing is found before each character, and at the end.
        for (let at = 0; at <= chars.length; at += (chars.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
            found.push([at, at]);
        return found;
    }
    for (let at = chars.indexOf(wanted); at >= 0; at = chars.indexOf(wanted, at + wanted.length))
        found.push([at, at + wanted.length]);
    return found;
}
/** What is found gives way to other pieces; what is between keeps its place. */
function replacedIn(whole, find, by, span) {
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .flatten */ .Bq)(whole);
    const matches = find(flat.chars);
    if (matches.length === 0)
        return whole;
    const all = matches.map((_, i) => (typeof by === "function" ? by(i) : by));
    if (all.reduce((sum, each) => sum + wordsOf(each).length, flat.chars.length) > longest)
        return undefined;
    const pieces = [];
    let done = 0;
    for (const [i, [from, to]] of matches.entries()) {
        (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(flat, done, from, pieces);
        for (const piece of all[i] ?? [])
            pieces.push(piece);
        done = to;
    }
    (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(flat, done, flat.chars.length, pieces);
    return { ...whole, pieces, via: [span, ...(whole.via ?? [])] };
}
function indent([spaces, value], { span }) {
    const count = spaces && (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(spaces);
    if (!value || count === undefined)
        return undefined;
    if (!Number.isInteger(count) || count < 0)
        return (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(span, "`indent` needs a number of spaces");
    if (count > longest)
        return undefined;
    const pad = " ".repeat(count);
    return replacedIn((0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value), (chars) => [...chars.matchAll(/\n/g)].map(({ index }) => [index + 1, index + 1]), pad === "" ? [] : [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .made */ .mI)(pad, span)], span);
}
/** What Go takes for part of a word: beyond plain text, all but white space. */
const inWord = /[A-Za-z0-9_]|[^\0-\x7f\s]/u;
const reversed = (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)([_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1], ([value], { span }) => {
    const known = (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(value);
    return known === undefined ? undefined : (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_graphemes_js__WEBPACK_IMPORTED_MODULE_7__/* .graphemes */ .l)(known).toReversed().join(""), value?.span ?? span);
});
const textFunctions = {
    chomp: (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)([_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1], kept((chars) => [0, chars.replace(/[\r\n]+$/, "").length])),
    endswith: decided(endsWith),
    indent: (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)([_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aNumber */ .zn, _signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1], indent),
    join: (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)([_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1], join, _signature_js__WEBPACK_IMPORTED_MODULE_3__/* .strings */ .P$),
    lower: changed((words) => mapped(words, (char) => char.toLowerCase(), (lower) => [...lower][0] ?? "")),
    split: (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)([_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1, _signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1], split),
    startswith: decided(startsWith),
    strcontains: decided((whole, wanted, known) => {
        if (known !== undefined)
            return known.includes(wanted);
        return whole.pieces.some((piece) => piece.kind === "literal" && piece.text.includes(wanted)) ? true : undefined;
    }),
    strrev: reversed,
    substr: (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)([_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1, _signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aNumber */ .zn, _signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aNumber */ .zn], substr),
    title: changed((words) => words.replace(/\p{L}/gu, (letter, at, all) => at > 0 && inWord.test(charBefore(all, at)) ? letter : letter.toUpperCase())),
    trim: trimmedBy((chars, set) => within(chars, (char) => [...set].includes(char))),
    trimprefix: trimmedBy((chars, start) => [chars.startsWith(start) ? start.length : 0, chars.length]),
    trimspace: (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .takes */ .ny)([_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1], kept((chars) => within(chars, (char) => blank.test(char)))),
    trimsuffix: trimmedBy((chars, end) => [0, chars.endsWith(end) ? chars.length - end.length : chars.length]),
    upper: changed((words) => mapped(words, (char) => char.toUpperCase(), (_, char) => char)),
};
const charBefore = (all, at) => String.fromCodePoint(all.codePointAt(at - 2) ?? 0).length === 2 ? all.slice(at - 2, at) : (all[at - 1] ?? "");
/** Replacing text by text; patterns are another matter. */
const replacePlain = replaced;


/***/ }),

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ graphemes)
/* harmony export */ });
/** A text to its characters as people count them. */
let segmenter;
function graphemes(text) {
    // In plain text only CR LF is one character of two.
    if (/^[\t\n\x20-\x7e]*$/.test(text))
        return text.split("");
    segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Q6: () => (/* binding */ failureIn),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Vb: () => (/* reexport safe */ _pieces_js__WEBPACK_IMPORTED_MODULE_0__.Vb),
/* harmony export */   Xe: () => (/* reexport safe */ _pieces_js__WEBPACK_IMPORTED_MODULE_0__.Xe),
/* harmony export */   cI: () => (/* reexport safe */ _model_value_js__WEBPACK_IMPORTED_MODULE_1__.cI),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   jd: () => (/* binding */ dict),
/* harmony export */   kZ: () => (/* reexport safe */ _collections_js__WEBPACK_IMPORTED_MODULE_3__.kZ),
/* harmony export */   k_: () => (/* binding */ hiddenIn),
/* harmony export */   oN: () => (/* binding */ besides),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   px: () => (/* binding */ seenThrough),
/* harmony export */   tB: () => (/* binding */ asBoolean)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(583);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6384);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8447);





const text = (written, span) => ({
    kind: "text",
    pieces: written === "" ? [] : [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(written, span)],
    span,
});
const scalar = (value, span) => ({ kind: "scalar", value, span });
const list = (items, span) => ({ kind: "list", items, span });
const dict = (entries, span) => ({ kind: "dict", entries, span });
/** Named by its own text, so that the same expression is the same unknown at both revisions. */
const unknown = (span, because, name = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(span)) => ({
    kind: "unknown",
    because,
    name,
    span,
});
/** What Terraform refuses, whatever becomes known. */
const failure = (span, because) => ({ ...unknown(span, because), fails: true });
/** The text of a value where it is known and is one: numbers and booleans have a text too. */
function stringOf(value) {
    if (value === undefined)
        return undefined;
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    if (found.kind === "scalar") {
        if (typeof found.value === "number")
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(found.value);
        return found.value === null ? undefined : String(found.value);
    }
    if (found.kind !== "text" && !found.encoded)
        return undefined;
    let out = "";
    for (const piece of (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(found, found.span)) {
        if (piece.kind === "hole")
            return undefined;
        out += piece.text;
    }
    return out.normalize();
}
/** The same value seen through a name: the hop is told of whatever is inside as well. */
const seenThrough = (value, hop) => withHops(value, (via) => [hop, ...via]);
/** The same value, which other places had a say in as well. */
const besides = (value, places) => withHops(value, (via) => [...via, ...places]);
function withHops(value, add, depth = 0) {
    const via = add(value.via ?? []);
    if (depth < 4 && value.kind === "list")
        return { ...value, via, items: value.items.map((item) => withHops(item, add, depth + 1)) };
    if (depth < 4 && value.kind === "dict")
        return {
            ...value,
            via,
            entries: value.entries.map((each) => ({ ...each, value: withHops(each.value, add, depth + 1) })),
        };
    return { ...value, via };
}
/** A test's outcome; undefined where it is not known. */
function asBoolean(value) {
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    if (found.kind === "scalar" && typeof found.value === "boolean")
        return found.value;
    const written = found.kind === "text" ? stringOf(found) : undefined;
    if (written === "true" || written === "1")
        return true;
    return written === "false" || written === "0" ? false : undefined;
}
function asNumber(value) {
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    if (found.kind === "scalar" && typeof found.value === "number")
        return found.value;
    const written = found.kind === "text" ? stringOf(found) : undefined;
    return written === undefined ? undefined : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedNumber */ .h_)(written);
}
/** The first error in a value, or in what it holds. */
function failureIn(value) {
    switch (value.kind) {
        case "unknown":
            return value.fails ? value : undefined;
        case "reference":
            return value.resolved && failureIn(value.resolved);
        case "text": {
            for (const piece of value.pieces)
                if (piece.kind === "hole" && piece.fails)
                    return { ...unknown(piece.span, piece.because ?? "it is an error", piece.name), fails: true };
            return undefined;
        }
        case "list":
            return firstOf(value.items);
        case "dict":
            return firstOf(value.entries.map((each) => each.value));
        case "scalar":
            return undefined;
    }
}
function firstOf(values) {
    for (const value of values) {
        const found = failureIn(value);
        if (found)
            return found;
    }
    return undefined;
}
/** Why a value, or something in it, is not known; undefined where all of it is. */
function hiddenIn(value) {
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    switch (found.kind) {
        case "unknown":
            return found.because;
        case "reference":
            return `\`${found.address}\` is known at deployment`;
        case "text": {
            const hole = found.pieces.find((piece) => piece.kind === "hole");
            return hole?.kind === "hole" ? (hole.because ?? `\`${hole.name}\` is known at deployment`) : undefined;
        }
        case "list":
            for (const item of found.items) {
                const why = item.perhaps ?? hiddenIn(item);
                if (why !== undefined)
                    return why;
            }
            return undefined;
        case "dict":
            for (const each of found.entries) {
                const why = each.value.perhaps ?? hiddenIn(each.value);
                if (why !== undefined)
                    return why;
            }
            return undefined;
        case "scalar":
            return undefined;
    }
}
/** Neither known nor a structure of which parts are known. */
const isHidden = (value) => {
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    return (found.kind === "unknown" || found.kind === "reference" || (found.kind === "list" && found.alternatives === true));
};



/***/ }),

/***/ 6384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   CQ: () => (/* binding */ remainder),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   h_: () => (/* binding */ parsedNumber),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   y8: () => (/* binding */ quotient)
/* harmony export */ });
/** Arithmetic as Terraform does it, in decimal digits, so that 0.1 and 0.2 make 0.3; and numbers as their texts. */
/** Digits that a double is sure to hold. */
const sureDigits = 15;
function decimal(value) {
    const [mantissa = "", exponent = "0"] = String(value).split("e");
    const [whole = "", fraction = ""] = mantissa.split(".");
    const scale = fraction.length - Number(exponent);
    const digits = BigInt(whole + fraction);
    return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
/** The double that is nearest; never a negative zero. */
const nearest = ({ digits, scale }) => Number(`${digits}e${-scale}`) || 0;
function aligned(a, b) {
    const [left, right] = [decimal(a), decimal(b)];
    const scale = Math.max(left.scale, right.scale);
    const raise = ({ digits, scale: own }) => digits * 10n ** BigInt(scale - own);
    return { x: raise(left), y: raise(right), scale };
}
function plus(a, b) {
    const { x, y, scale } = aligned(a, b);
    return settled(nearest({ digits: x + y, scale }), a, b);
}
const minus = (a, b) => plus(a, -b);
function times(a, b) {
    const [x, y] = [decimal(a), decimal(b)];
    return settled(nearest({ digits: x.digits * y.digits, scale: x.scale + y.scale }), a, b);
}
/** Three times a third is one: of numbers that go on beyond what a double holds, Terraform knows far more digits. */
function settled(result, a, b) {
    if (isSure(a) && isSure(b))
        return result;
    const short = Number(result.toPrecision(cleanDigits));
    return Number(result.toPrecision(sureDigits)) === short ? short : result;
}
/** As many digits as are hardly just those by chance. */
const cleanDigits = 11;
const isSure = (value) => Number(value.toPrecision(sureDigits)) === value;
/** More digits than a double holds. */
const places = 40;
/** Infinity where the divisor is zero. */
function quotient(a, b) {
    const { x, y } = aligned(a, b);
    if (y === 0n)
        return a / b;
    return nearest({ digits: (x * 10n ** BigInt(places)) / y, scale: places });
}
/** What is left has the sign of what was divided; nothing is taken away where the divisor is zero. */
function remainder(a, b) {
    const { x, y, scale } = aligned(a, b);
    return y === 0n ? a : nearest({ digits: x % y, scale });
}
/** A number as its text; undefined where Terraform knows more digits of it than we. */
function numberText(value) {
    if (!Number.isFinite(value))
        return undefined;
    if (Number.isSafeInteger(value))
        return String(value === 0 ? 0 : value);
    const { digits, scale } = decimal(value);
    const negative = digits < 0n;
    const all = String(negative ? -digits : digits);
    if (all.replace(/0+$/, "").length > sureDigits)
        return undefined;
    const padded = all.padStart(scale + 1, "0");
    const text = scale > 0 ? `${padded.slice(0, -scale)}.${padded.slice(-scale)}` : padded;
    return negative ? `-${text}` : text;
}
/** A text as a number, as Terraform reads it: undefined where it is none. */
function parsedNumber(text) {
    if (!/^[+-]?(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?$/.test(text))
        return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value || 0 : undefined;
}


/***/ }),

/***/ 8447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ jsonPieces),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   mI: () => (/* binding */ made)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(583);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6384);




/** A text that was made: as long as its span by chance, it must not pass for what is written there. */
function made(text, span) {
    const verbatim = span.end - span.start === text.length && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span) !== text;
    return { kind: "literal", text, span: verbatim ? { ...span, end: span.end - 1 } : span };
}
const nameOf = (span) => (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span).replace(/\s+/g, " ").slice(0, 200);
const hole = (span, because, name = nameOf(span)) => ({ kind: "hole", name, span, because });
/** A value as part of a string. */
function piecesOf(value, span) {
    const pieces = withoutHops(value, span);
    const { via } = value;
    return via && value.kind === "text"
        ? pieces.map((piece) => ({ ...piece, via: [...via, ...(piece.via ?? [])] }))
        : pieces;
}
function withoutHops(value, span) {
    switch (value.kind) {
        case "text":
            return value.pieces;
        case "scalar": {
            if (value.value === null)
                return [{ ...hole(span, "a null stands where a text must"), fails: true }];
            const text = typeof value.value === "number" ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(value.value) : String(value.value);
            return [text === undefined ? hole(span, "it has more digits than are worked out here") : made(text, span)];
        }
        case "reference":
            if ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value) !== value)
                return piecesOf((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value), span);
            return [{ kind: "hole", name: [value.address, value.attribute].filter(Boolean).join("."), span }];
        case "unknown":
            return [
                {
                    ...hole(span, value.because, value.name),
                    ...(value.fails && { fails: true }),
                    ...(value.hides && { hides: value.hides }),
                },
            ];
        default:
            if (value.encoded)
                return structured(value, span);
            if (value.kind === "list" && value.alternatives)
                return [hole(span, value.items[0]?.perhaps ?? "which of them it is becomes known at deployment")];
            return [{ ...hole(span, "a list or map stands where a text must"), fails: true }];
    }
}
/** The JSON of a value, as `jsonencode` writes it: keys in order, no blanks. The span is that of what is only punctuation. */
function jsonPieces(value, span) {
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value);
    // What is in a structure may itself be JSON, which then stands there as a text.
    if (found.kind === "text" || found.encoded)
        return quoted(piecesOf(found, span), span);
    if (found.kind === "list" || found.kind === "dict")
        return structured(found, span);
    return found.kind === "scalar" && found.value === null ? [made("null", span)] : piecesOf(found, span);
}
const structured = (value, span) => value.kind === "list" ? listed(value, span) : mapped(value, span);
function listed(value, span) {
    if (value.alternatives)
        return [hole(span, "which of them it is becomes known at deployment")];
    return [
        made("[", span),
        ...value.items.flatMap((item, i) => [...(i > 0 ? [made(",", span)] : []), ...jsonPieces(item, item.span)]),
        made("]", span),
    ];
}
function mapped(value, span) {
    return [
        made("{", span),
        ...(0,_collections_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(value).flatMap((each, i) => [
            ...(i > 0 ? [made(",", span)] : []),
            ...((0,_collections_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpenKey */ .O0)(each.key)
                ? [made('"', span), hole(each.keySpan, "the key becomes known at deployment"), made('"', span)]
                : quoted([made(each.key, each.keySpan)], each.keySpan)),
            made(":", each.keySpan),
            ...jsonPieces(each.value, each.value.span),
        ]),
        made("}", span),
    ];
}
/** A verbatim piece stays so up to what must be escaped. */
function quoted(pieces, span) {
    return [
        made('"', span),
        ...pieces.flatMap((piece) => (piece.kind === "hole" ? [piece] : escaped(piece))),
        made('"', span),
    ];
}
function escaped(piece) {
    const { text, span, via } = piece;
    const verbatim = span.end - span.start === text.length;
    let at = span.start;
    // Cut where something must be escaped; an escape sequence stands for the character's own place.
    return text.split(toEscape).flatMap((part) => {
        if (part === "")
            return [];
        const own = { ...span, start: at, end: at + part.length };
        at += part.length;
        const written = toEscape.test(part) ? escapeSequence(part) : part;
        const one = verbatim ? { kind: "literal", text: written, span: own } : made(written, span);
        return [via ? { ...one, via } : one];
    });
}
const toEscape = /([\u0000-\u001f"\\<>&\u2028\u2029])/;
const shortEscapes = {
    '"': '\\"',
    "\\": "\\\\",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\b": "\\b",
    "\f": "\\f",
};
const escapeSequence = (char) => shortEscapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
/** A value as a text: one hole where nothing of it is known. */
function asText(value) {
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value);
    if (found.kind === "text")
        return found;
    return { kind: "text", pieces: piecesOf(found, found.span), span: found.span, ...(found.via && { via: found.via }) };
}


/***/ }),

/***/ 9745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ typedSet),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(583);
/* harmony import */ var _make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4490);



/** What is known comes once, in Terraform's order; what is not known comes last. */
function typedSet(items, of, span) {
    const known = new Map();
    const hidden = new Map();
    for (const item of items) {
        const key = item.perhaps === undefined ? identityOf(item) : undefined;
        if (key === undefined)
            hidden.set(`${item.perhaps ?? ""}\0${nameWithin(item)}\0${hidden.size}`, item);
        else if (!known.has(key))
            known.set(key, { value: item, order: key });
    }
    const sorted = [...known.values()].sort((a, b) => compareElements(a.value, b.value));
    return {
        kind: "list",
        items: [...sorted.map(({ value }) => value), ...hidden.values()],
        span,
        type: { kind: "set", of },
    };
}
const nameWithin = (value) => (value.kind === "unknown" ? value.name : "");
/** The same for equal values of one type; undefined where a part is not known. */
function identityOf(value) {
    if (value.encoded)
        return identityOfText((0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value));
    switch (value.kind) {
        case "scalar":
            return `${typeof value.value} ${value.value}`;
        case "text":
            return identityOfText((0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value));
        case "reference":
            return value.resolved && identityOf(value.resolved);
        case "list":
            return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenList */ .xe)(value) ? undefined : joined(value.items.map(identityOf), "[", "]");
        case "dict":
            if ((0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenDict */ .PT)(value))
                return undefined;
            return joined((0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(value).map((each) => {
                const inside = identityOf(each.value);
                return inside === undefined ? undefined : `${JSON.stringify(each.key)}:${inside}`;
            }), "{", "}");
        case "unknown":
            return undefined;
    }
}
const identityOfText = (known) => known === undefined ? undefined : JSON.stringify(known);
const joined = (parts, open, close) => parts.includes(undefined) ? undefined : `${open}${parts.join(",")}${close}`;
/** https://github.com/zclconf/go-cty/blob/main/cty/set_internals.go */
function compareElements(a, b) {
    const [left, right] = [(0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(a), (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(b)];
    const nulls = Number((0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(left)) - Number((0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(right));
    if (nulls !== 0)
        return nulls;
    if (left.kind === "scalar" && right.kind === "scalar")
        return Number(left.value) - Number(right.value);
    const [x, y] = [(0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(left), (0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(right)];
    if (x !== undefined && y !== undefined)
        return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)(x, y);
    return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)(orderOf(left), orderOf(right));
}
function orderOf(value) {
    if (value.encoded)
        return JSON.stringify((0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value) ?? "");
    const all = (values) => values.map((each) => `${orderOf(each)};`).join("");
    switch (value.kind) {
        case "scalar":
            return value.value === null ? "~" : value.value === true ? "T" : value.value === false ? "F" : String(value.value);
        case "text":
            return JSON.stringify((0,_make_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value) ?? "");
        case "list":
            return value.type ? `[${all(value.items)}]` : `<${all(value.items)}>`;
        case "dict": {
            const entries = (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(value);
            return value.type
                ? `{${entries.map((each) => `${JSON.stringify(each.key)}:${orderOf(each.value)};`).join("")}}`
                : `<${all(entries.map((each) => each.value))}>`;
        }
        case "reference":
            return value.resolved ? orderOf(value.resolved) : "?";
        case "unknown":
            return "?";
    }
}


/***/ }),

/***/ 8004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   S4: () => (/* binding */ booleans),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   tN: () => (/* binding */ anythingOrNull),
/* harmony export */   u0: () => (/* binding */ aList),
/* harmony export */   z1: () => (/* binding */ aString),
/* harmony export */   zn: () => (/* binding */ aNumber)
/* harmony export */ });
/* harmony import */ var _type_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

const takes = (parameters, run, rest) => ({
    parameters,
    run,
    ...(rest && { rest }),
});
const aString = { type: _type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO };
const aNumber = { type: _type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .numberType */ .We };
const anything = { type: _type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds };
const anythingOrNull = { type: _type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds, nullable: true };
const aList = { type: (0,_type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds) };
const strings = { type: (0,_type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .stringType */ .WO) };
const booleans = { type: (0,_type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .boolType */ .rf) };


/***/ }),

/***/ 8136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   WO: () => (/* binding */ stringType),
/* harmony export */   We: () => (/* binding */ numberType),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ds: () => (/* binding */ anyType),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   n6: () => (/* binding */ sameType),
/* harmony export */   rf: () => (/* binding */ boolType),
/* harmony export */   s4: () => (/* binding */ setOf)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(583);

const stringType = { kind: "string" };
const numberType = { kind: "number" };
const boolType = { kind: "bool" };
const anyType = { kind: "any" };
const listOf = (of) => ({ kind: "list", of });
const setOf = (of) => ({ kind: "set", of });
const mapOf = (of) => ({ kind: "map", of });
function typeOf(value) {
    if (value.encoded)
        return stringType;
    switch (value.kind) {
        case "text":
            return stringType;
        case "scalar":
            if (value.value === null)
                return value.type ?? anyType;
            return typeof value.value === "number" ? numberType : boolType;
        case "list":
            if (value.alternatives)
                return anyType;
            return value.type ?? { kind: "tuple", items: value.items.map(typeOf) };
        case "dict":
            if (value.type)
                return value.type;
            return { kind: "object", fields: new Map((0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(value).map((each) => [each.key, typeOf(each.value)])) };
        case "reference":
            return value.resolved ? typeOf(value.resolved) : (value.type ?? anyType);
        case "unknown":
            return value.type ?? anyType;
    }
}
function sameType(a, b) {
    if (a === b)
        return true;
    if ("of" in a && "of" in b)
        return a.kind === b.kind && sameType(a.of, b.of);
    if (a.kind === "tuple" && b.kind === "tuple")
        return a.items.length === b.items.length && a.items.every((item, i) => sameType(item, b.items[i]));
    if (a.kind === "object" && b.kind === "object")
        return (a.fields.size === b.fields.size &&
            [...a.fields].every(([name, field]) => {
                const other = b.fields.get(name);
                return other !== undefined && sameType(field, other);
            }));
    return a.kind === b.kind;
}
/** A type as people say it. */
function typeName(type) {
    if ("of" in type)
        return `${type.kind} of ${typeName(type.of)}`;
    return type.kind === "any" ? "any type" : type.kind;
}


/***/ }),

/***/ 3497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isConvertible),
/* harmony export */   l: () => (/* binding */ unified)
/* harmony export */ });
/* harmony import */ var _type_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/**
 * The type that all can be converted to; undefined where there is none.
 * https://github.com/zclconf/go-cty/blob/main/cty/convert/unify.go
 */
function unified(types) {
    const [first, ...rest] = types;
    if (first === undefined)
        return undefined;
    if (rest.every((type) => (0,_type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .sameType */ .n6)(type, first)))
        return first;
    const kinds = new Set(types.map(({ kind }) => kind));
    const any = kinds.delete("any");
    const [only] = kinds;
    if (kinds.size === 1 && only !== undefined && !["string", "number", "bool"].includes(only))
        return any ? { kind: "any" } : unifiedAlike(types);
    if (kinds.size === 2 && kinds.has("map") && kinds.has("object")) {
        const found = withCollections(types, "object", "map");
        if (found)
            return found;
    }
    if (kinds.size === 2 && kinds.has("list") && kinds.has("tuple")) {
        const found = withCollections(types, "tuple", "list");
        if (found)
            return found;
    }
    if (kinds.has("object") && kinds.has("tuple"))
        return undefined;
    return mostGeneral(types).find((wanted) => types.every((type) => isConvertible(type, wanted)));
}
/** Types of one kind: their parts are unified each for itself, or else all into one. */
function unifiedAlike(types) {
    const [first] = types;
    if (first === undefined)
        return undefined;
    if ("of" in first) {
        const of = unified(types.map((type) => ("of" in type ? type.of : _type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds)));
        return of && { kind: first.kind, of };
    }
    if (first.kind === "tuple") {
        const tuples = types.flatMap((type) => (type.kind === "tuple" ? [type.items] : []));
        if (tuples.some((items) => items.length !== first.items.length))
            return collected(types, "list");
        const items = first.items.map((_, i) => unified(tuples.map((each) => each[i])));
        return items.every((item) => item !== undefined) ? { kind: "tuple", items } : undefined;
    }
    if (first.kind !== "object")
        return undefined;
    const objects = types.flatMap((type) => (type.kind === "object" ? [type.fields] : []));
    const alike = objects.every((fields) => fields.size === first.fields.size && [...fields.keys()].every((name) => first.fields.has(name)));
    if (!alike)
        return collected(types, "map");
    const fields = new Map();
    for (const name of first.fields.keys()) {
        const field = unified(objects.map((each) => each.get(name) ?? _type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .anyType */ .ds));
        if (!field)
            return undefined;
        fields.set(name, field);
    }
    return { kind: "object", fields };
}
/** All parts of tuples or objects as the elements of one list or map. */
function collected(types, kind) {
    const parts = types.flatMap((type) => type.kind === "tuple" ? type.items : type.kind === "object" ? [...type.fields.values()] : []);
    const of = unified(parts);
    return of && { kind, of };
}
/** Tuples beside lists are lists, and objects beside maps are maps, where that is possible. */
function withCollections(types, loose, kind) {
    const made = collected(types.filter((type) => type.kind === loose), kind);
    if (!made)
        return undefined;
    const found = unified(types.map((type) => (type.kind === loose ? made : type)));
    return found?.kind === kind ? found : undefined;
}
/** Lists before tuples before sets, maps before objects, strings before other primitive types, what is not known last. */
function mostGeneral(types) {
    const rank = ({ kind }) => kind === "any" ? 9 : ["list", "map", "string"].includes(kind) ? 0 : kind === "set" ? 2 : 1;
    return [...types].sort((a, b) => rank(a) - rank(b));
}
/** https://github.com/zclconf/go-cty/blob/main/cty/convert/conversion.go */
function isConvertible(from, to) {
    if (to.kind === "any" || from.kind === "any" || (0,_type_of_js__WEBPACK_IMPORTED_MODULE_0__/* .sameType */ .n6)(from, to))
        return true;
    switch (to.kind) {
        case "string":
            return from.kind === "number" || from.kind === "bool";
        case "number":
        case "bool":
            return from.kind === "string";
        case "list":
        case "set":
            if (from.kind === "list" || from.kind === "set")
                return isConvertible(from.of, to.of);
            return from.kind === "tuple" && areElements(from.items, to.of);
        case "map":
            if (from.kind === "map")
                return isConvertible(from.of, to.of);
            return from.kind === "object" && areElements([...from.fields.values()], to.of);
        case "tuple":
            return (from.kind === "tuple" &&
                from.items.length === to.items.length &&
                from.items.every((item, i) => isConvertible(item, to.items[i])));
        case "object":
            return [...to.fields].every(([name, field]) => {
                if (from.kind === "map")
                    return isConvertible(from.of, field) || to.optional?.has(name) === true;
                if (from.kind !== "object")
                    return false;
                const own = from.fields.get(name);
                return own === undefined ? to.optional?.has(name) === true : isConvertible(own, field);
            });
    }
}
/** Whether all can be elements of one collection. */
function areElements(types, of) {
    if (types.length === 0)
        return true;
    const element = of.kind === "any" ? unified(types) : of;
    return element !== undefined && types.every((type) => isConvertible(type, element));
}


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ quotedOrWritten),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   of: () => (/* binding */ opensLine)
/* harmony export */ });
/** A text in the quotes of its language; what is no text as it is written. */
const quotedOrWritten = ({ text, written }, quote) => (text === undefined ? written : quote(text));
/** What ends the lines of a text. */
const lineEnd = (text) => (/\r\n/.test(text) ? "\r\n" : "\n");
/** What stands before the first letter of the line that a place is on. */
function indentAt(text, at) {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
}
/** Whether nothing but white space, or what `before` lets through, stands before a place on its line. */
const opensLine = (text, at, before = /^[ \t]*$/) => before.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));


/***/ })

};
