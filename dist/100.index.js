export const id = 100;
export const ids = [100];
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

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareTarget: () => (/* binding */ prepareTarget)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/kubeconfig/file-failure.js
var file_failure = __webpack_require__(3005);
// EXTERNAL MODULE: ./build/kubeconfig/new-file.js
var new_file = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/kubeconfig/given-path.js




/** Never a place for a secret, not even when somebody calls them a workspace. */
const SYSTEM = ['/dev', '/proc', '/sys'];
/**
 * The target for a path that the user gave: inside the workspace or `RUNNER_TEMP` once symbolic links are
 * followed, in a directory that nobody else may write, and not a link, directory or device itself. Directories
 * that are missing are made with mode 0700. Throws `ActionError`.
 */
async function givenTarget(given, roots) {
    requireText(given);
    if (!(0,external_node_path_.isAbsolute)(given) && roots.workspace === undefined) {
        throw (0,file_failure/* pathProblem */.z9)('The kubeconfig-path is relative and GITHUB_WORKSPACE is not an existing directory.');
    }
    const wanted = (0,external_node_path_.resolve)(roots.workspace ?? external_node_path_.sep, given);
    const parent = await realParent((0,external_node_path_.dirname)(wanted), roots);
    const path = (0,external_node_path_.join)(parent, (0,external_node_path_.basename)(wanted));
    if (path.includes(external_node_path_.delimiter))
        throw (0,file_failure/* pathProblem */.z9)(`The kubeconfig-path holds "${external_node_path_.delimiter}", as KUBECONFIG separates files.`);
    const replaces = await isRegularFile(path);
    try {
        await (0,new_file/* probe */.dy)(parent);
    }
    catch (error) {
        throw (0,file_failure/* fileFailure */.fE)('No file can be written in', parent, error);
    }
    return { path, replaces };
}
function requireText(given) {
    if (/[\u0000-\u001f\u007f]/.test(given))
        throw (0,file_failure/* pathProblem */.z9)('The kubeconfig-path holds a control character.');
    if (/[\\/]\.{0,2}$/.test(given) || /^\.{1,2}$/.test(given)) {
        throw (0,file_failure/* pathProblem */.z9)('The kubeconfig-path names a directory, not a file.');
    }
}
/** The nearest directory that exists decides; only then are the missing ones made. */
async function realParent(directory, roots) {
    const missing = [];
    let existing = directory;
    for (;;) {
        try {
            const found = await (0,promises_.realpath)(existing);
            requireInside(found, roots);
            await requirePrivate(found);
            return await makeDirectories(found, missing);
        }
        catch (error) {
            if ((0,file_failure/* codeOf */.$N)(error) === '')
                throw error;
            const up = (0,external_node_path_.dirname)(existing);
            if ((0,file_failure/* codeOf */.$N)(error) !== 'ENOENT' || up === existing || (await isThere(existing))) {
                throw (0,file_failure/* fileFailure */.fE)('Cannot use the directory', directory, error);
            }
            missing.unshift((0,external_node_path_.basename)(existing));
            existing = up;
        }
    }
}
async function makeDirectories(start, names) {
    const path = (0,external_node_path_.join)(start, ...names);
    if (names.length > 0)
        await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
    return path;
}
/** True for anything of that name, a dangling link too. */
async function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
function requireInside(directory, { workspace, temp }) {
    const inside = (root) => root !== undefined && root !== external_node_path_.sep && (directory === root || directory.startsWith(root + external_node_path_.sep));
    const system = SYSTEM.some((root) => `${directory}/`.startsWith(`${root}/`));
    if (system || !(inside(workspace) || inside(temp))) {
        throw (0,file_failure/* pathProblem */.z9)('The kubeconfig-path is outside the workspace and RUNNER_TEMP, symbolic links followed.');
    }
}
/** Whoever may write a directory can put another file in our file's place. Windows has no such bits. */
async function requirePrivate(directory) {
    const { mode } = await (0,promises_.stat)(directory);
    const open = (mode & 0o002) !== 0 && (mode & 0o1000) === 0;
    if (open && process.platform !== 'win32') {
        throw (0,file_failure/* pathProblem */.z9)('The directory of the kubeconfig-path can be written by every user of the machine.');
    }
}
/** False when nothing is there. */
async function isRegularFile(path) {
    try {
        const found = await (0,promises_.lstat)(path);
        if (found.isFile())
            return true;
        const what = found.isSymbolicLink()
            ? 'a symbolic link'
            : found.isDirectory()
                ? 'a directory'
                : 'not a plain file';
        throw (0,file_failure/* pathProblem */.z9)(`The kubeconfig-path is ${what}.`);
    }
    catch (error) {
        if ((0,file_failure/* codeOf */.$N)(error) === 'ENOENT')
            return false;
        throw (0,file_failure/* codeOf */.$N)(error) === '' ? error : (0,file_failure/* fileFailure */.fE)('Cannot use', path, error);
    }
}

// EXTERNAL MODULE: ./build/kubeconfig/target.js
var target = __webpack_require__(6697);
;// CONCATENATED MODULE: ./build/kubeconfig/prepare-target.js






/**
 * Chooses the file and proves that it can be written, so that no credential is issued for nothing: a fresh
 * directory of mode 0700 under `RUNNER_TEMP`, or the user's path inside the workspace or `RUNNER_TEMP`. Throws
 * `ActionError`.
 */
async function prepareTarget(options) {
    const temp = await rootOf(options.runnerTemp);
    const given = options.kubeconfigPath;
    if (given !== undefined && given !== '') {
        return givenTarget(given, { workspace: await rootOf(options.workspace), temp });
    }
    if (temp === undefined || !options.runnerTemp) {
        const next = 'Run the step on a GitHub runner, or set RUNNER_TEMP to a directory that exists.';
        throw (0,file_failure/* pathProblem */.z9)('RUNNER_TEMP is not set to an existing directory, so there is no place for the file.', next);
    }
    return freshTarget((0,external_node_path_.resolve)(options.runnerTemp));
}
async function freshTarget(temp) {
    const next = 'Set RUNNER_TEMP to a directory that the step may write.';
    if (temp.includes(external_node_path_.delimiter)) {
        throw (0,file_failure/* pathProblem */.z9)(`RUNNER_TEMP holds "${external_node_path_.delimiter}", which KUBECONFIG cannot express.`, next);
    }
    let directory;
    try {
        directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, target/* DIRECTORY_PREFIX */.P));
    }
    catch (error) {
        throw (0,file_failure/* fileFailure */.fE)('No directory can be made in', temp, error, next);
    }
    try {
        // Not left to the umask, which may also take rights away from the owner.
        await (0,promises_.chmod)(directory, 0o700);
        await (0,new_file/* probe */.dy)(directory);
    }
    catch (error) {
        await (0,promises_.rmdir)(directory).catch(() => undefined);
        throw (0,file_failure/* fileFailure */.fE)('No file can be written in', directory, error, next);
    }
    return { path: (0,external_node_path_.join)(directory, 'config'), directory, replaces: false };
}
/** The real path of a root; `undefined` when it is not set or not there. */
async function rootOf(path) {
    if (!path)
        return undefined;
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,file_failure/* codeOf */.$N)(error)))
            return undefined;
        throw (0,file_failure/* fileFailure */.fE)('Cannot read', path, error);
    }
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
