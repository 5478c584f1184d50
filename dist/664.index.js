export const id = 664;
export const ids = [664];
export const modules = {

/***/ 7664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sender: () => (/* binding */ sender)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** Requests with this token to this API; GitHub's client prints nothing by itself. */
function sender(token, baseUrl) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl, userAgent: 'boxwright', log: SILENT });
    return (route, parameters) => octokit.request(route, { ...parameters });
}
function nothing() { }


/***/ })

};
