export const id = 959;
export const ids = [959];
export const modules = {

/***/ 4959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kubeconfigVariable: () => (/* binding */ kubeconfigVariable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * The value of `KUBECONFIG` with our file in front of what was there; kubectl merges the files, and the first
 * one to set a value wins. Empty and repeated parts are left out.
 * Source: https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/
 */
function kubeconfigVariable(path, previous) {
    const parts = (previous ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter((part) => part.trim() !== '');
    return [...new Set([path, ...parts])].join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
}


/***/ })

};
