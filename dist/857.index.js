export const id = 857;
export const ids = [857];
export const modules = {

/***/ 3005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1016);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2625);



/** Error codes of the file system as people say them. */
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'the operation is not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space is left on the device',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would be larger than the system allows',
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of the path is not a directory',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'a part of the path does not exist',
    EEXIST: 'something is there already',
    ELOOP: 'the path is a loop of symbolic links',
    EMFILE: 'too many files are open',
    EIO: 'the disk reported an error',
};
const NEXT = 'Give `kubeconfig-path` a path that can be written, or leave it out for a fresh directory.';
const NOT_WRITTEN = 'The kubeconfig cannot be written';
/** The code of a file system error (`ENOENT`); empty for anything else. */
function codeOf(error) {
    const code = (0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(error) ? error['code'] : undefined;
    return typeof code === 'string' ? code : '';
}
/** What could not be done to which path, and why. */
function fileFailure(what, path, error, next = NEXT, title = NOT_WRITTEN) {
    const code = codeOf(error);
    const reason = REASONS[code] ?? (code === '' ? 'the file system refused' : `the file system says ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(code, 40)}`);
    return pathProblem(`${what} ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(path, 300)}: ${reason}.`, next, title);
}
/** An error about where the kubeconfig is written. */
function pathProblem(message, next = NEXT, title = NOT_WRITTEN) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(message, { title, next });
}


/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   Ue: () => (/* binding */ siblingName),
/* harmony export */   dy: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Bytes that `probe` writes: more than a usual kubeconfig, so that a full disk shows. */
const PROBE_BYTES = 16 * 1024;
/**
 * Makes a file that was not there (a link counts as there) with mode 0600 from its first byte, whatever the
 * umask, and writes it whole. On failure nothing is left and the file system's error is thrown.
 */
async function writeNewFile(path, content) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
    try {
        try {
            // The umask can only have taken the owner's rights away.
            await file.chmod(0o600);
            await file.writeFile(content, 'utf8');
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path).catch(() => undefined);
        throw error;
    }
}
/** Proves that files can be made and filled in a directory; throws the file system's error. */
async function probe(directory) {
    const path = siblingName(directory);
    await writeNewFile(path, '\n'.repeat(PROBE_BYTES));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path);
}
/** A name in the directory that nobody else uses. */
function siblingName(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.boxwright-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeTo: () => (/* binding */ writeTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _file_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3005);
/* harmony import */ var _new_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2339);




/**
 * Writes the kubeconfig as one new file of mode 0600. A file that is there is replaced in one step by a new one:
 * nobody who has the old one open, or its mode, sees the new content. On failure no part of it is left and an
 * `ActionError` says why; the caller then revokes the credential and calls `removeKubeconfig`.
 */
async function writeTo(target, text) {
    try {
        if (target.replaces)
            await replaceFile(target.path, text);
        else
            await (0,_new_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNewFile */ .S0)(target.path, text);
    }
    catch (error) {
        throw (0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('The kubeconfig was not written to', target.path, error);
    }
    return { path: target.path, ...(target.directory === undefined ? {} : { directory: target.directory }) };
}
async function replaceFile(path, text) {
    const fresh = (0,_new_file_js__WEBPACK_IMPORTED_MODULE_3__/* .siblingName */ .Ue)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    await (0,_new_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNewFile */ .S0)(fresh, text);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(fresh).catch(() => undefined);
        throw error;
    }
}


/***/ })

};
