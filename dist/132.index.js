export const id = 132;
export const ids = [132];
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

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeKubeconfig: () => (/* binding */ removeKubeconfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2625);
/* harmony import */ var _file_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3005);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6697);





const NEXT = 'Delete it by hand if it is still there.';
const TITLE = 'The kubeconfig was not deleted';
/**
 * Deletes a written kubeconfig, and the fresh directory around it with all that tools left in it (locks, caches).
 * Deletes nothing but a plain file that is a kubeconfig, at an absolute path, and a real directory of our own name: anything else that
 * took their place is left alone and reported as an `ActionError`. May run any number of times.
 */
async function removeKubeconfig(path, directory) {
    if (directory !== undefined)
        return removeDirectory(path, directory);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        throw foreign(path);
    const found = await look(path);
    if (!found)
        return 'absent';
    if (!found.isFile() || !(await isKubeconfig(path)))
        throw foreign(path);
    await attempt(path, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path));
    return 'removed';
}
/** Whatever took the file's place at a path that users choose, only a kubeconfig is deleted there. */
async function isKubeconfig(path) {
    try {
        return /\bkind"?:\s*"?Config\b/.test(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw (0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('Cannot delete', path, error, NEXT, TITLE);
    }
}
async function removeDirectory(path, directory) {
    const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory).startsWith(_target_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY_PREFIX */ .P) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === directory;
    if (!ours)
        throw foreign(directory);
    const found = await look(directory);
    if (!found)
        return 'absent';
    if (!found.isDirectory())
        throw foreign(directory);
    await attempt(directory, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true }));
    return 'removed';
}
async function look(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)))
            return undefined;
        throw (0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('Cannot delete', path, error, NEXT, TITLE);
    }
}
async function attempt(path, work) {
    try {
        await work;
    }
    catch (error) {
        if ((0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw (0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('Cannot delete', path, error, NEXT, TITLE);
    }
}
function foreign(path) {
    return (0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z9)(`What is at ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(path, 300)} is not a kubeconfig file of this action.`, NEXT, TITLE);
}


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DIRECTORY_PREFIX)
/* harmony export */ });
/** How every fresh directory begins; the cleanup deletes no directory of another name. */
const DIRECTORY_PREFIX = 'boxwright-kubeconfig-';


/***/ })

};
