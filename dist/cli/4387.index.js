export const id = 4387;
export const ids = [4387];
export const modules = {

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  version: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"r":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/version.js
/** The version of this package, as package.json has it. */

const version = package_namespaceObject.r;


/***/ })

};
