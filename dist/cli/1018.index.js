export const id = 1018;
export const ids = [1018];
export const modules = {

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planOf: () => (/* binding */ planOf)
/* harmony export */ });
/** A command that is asked of what another one lists stands below that, with the names of what it is about in braces. */
function planOf(client) {
    const { whose, places, asks } = client;
    const lines = (ask, isEverywhere, depth) => {
        const everywhere = (isEverywhere || ask.everywhere === true) && ask.nowhere !== true;
        const asked = ask.words.map((word) => word.replace("{place}", "{each}"));
        const words = [client.program, ...asked, ...(everywhere ? places.words("{each}") : []), ...client.always];
        return [
            `${"  ".repeat(depth)}${words.join(" ")}`,
            ...(ask.follow ?? [])
                // What is asked of what it leads to itself is one line, however deep that goes.
                .filter((each) => each.words.join(" ") !== ask.words.join(" "))
                .flatMap((each) => lines(each, everywhere, depth + 1)),
        ];
    };
    return `${[whose, places.ask, ...asks].flatMap((ask) => lines(ask, false, 0)).join("\n")}\n`;
}


/***/ })

};
