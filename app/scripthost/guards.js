// SPDX-License-Identifier: GPL-3.0-or-later
// Arranges the engine for scripts that are strangers to each other. Runs once, after the libraries
// and before any script; gives what sandbox.js needs for each call.
//
// What scripts share is frozen. What a browser has and this engine has not, or does differently,
// is a property that notes its use and throws: the note counts, also when the script catches.
(function (global) {
    'use strict';

    const { create, defineProperty, freeze, getOwnPropertyDescriptor, getOwnPropertyNames,
        getOwnPropertySymbols, getPrototypeOf, isExtensible, keys, setPrototypeOf } = Object;
    const { apply, construct, deleteProperty, ownKeys } = Reflect;
    const ObjectPrototype = Object.prototype;

    let reason = ''; // the letter of hostprotocol.h, once something was noted in this call
    let name = '';

    function stop(why, what) {
        if (!reason) {
            reason = why;
            name = what;
        }
        throw new Error(what + ' is not available here');
    }

    // A property of all objects of a kind that reads as `read` says. Plain ones that are frozen
    // would also keep objects of the script's own from having one of that name.
    function enable(place, key, what, read) {
        delete place[key]; // Qt 6.4.2 crashes where a plain property is turned into this kind
        defineProperty(place, key, {
            get: read,
            set: function (value) {
                if (this === place || this === global)
                    stop('O', what);
                if ((typeof this === 'object' && this !== null) || typeof this === 'function')
                    defineProperty(this, key,
                        { value: value, writable: true, enumerable: true, configurable: true });
            },
            enumerable: false,
            configurable: false,
        });
    }

    function refuse(place, key, why, what) {
        enable(place, key, what, function () { return stop(why, what); });
    }

    // ---------------------------------------------------------------------------------- repaired

    // Browsers keep the order of equal members; this engine does not.
    function stableSort(comparator) {
        if (comparator !== undefined && typeof comparator !== 'function')
            throw new TypeError('The comparison function must be a function');
        const list = Object(this);
        const length = Math.min(Math.max(Math.trunc(Number(list.length)) || 0, 0), 2 ** 53 - 1);
        let from = [];
        let absent = 0;
        for (let i = 0; i < length; ++i) {
            if (!(i in list))
                continue;
            if (list[i] === undefined)
                ++absent;
            else
                defineProperty(from, from.length,
                    { value: list[i], writable: true, enumerable: true, configurable: true });
        }
        const inOrder = comparator !== undefined
            ? function (a, b) { return !(Number(comparator(a, b)) > 0); } // NaN counts as 0
            : function (a, b) { return !(String(b) < String(a)); };
        let to = new Array(from.length);
        for (let width = 1; width < from.length; width *= 2) {
            for (let start = 0; start < from.length; start += 2 * width) {
                const middle = Math.min(start + width, from.length);
                const end = Math.min(start + 2 * width, from.length);
                let left = start;
                let right = middle;
                for (let at = start; at < end; ++at) {
                    const takeLeft =
                        left < middle && (right >= end || inOrder(from[left], from[right]));
                    to[at] = takeLeft ? from[left++] : from[right++];
                }
            }
            const sorted = to;
            to = from;
            from = sorted;
        }
        let at = 0;
        for (; at < from.length; ++at)
            list[at] = from[at];
        for (const end = at + absent; at < end; ++at)
            list[at] = undefined;
        for (; at < length; ++at)
            delete list[at];
        return list;
    }
    defineProperty(Array.prototype, 'sort',
        { value: stableSort, writable: true, enumerable: false, configurable: true });

    // Dates that are not written as ISO 8601 says are read differently by each engine.
    const EngineDate = Date;
    const parseDate = Date.parse;
    const isoDate =
        /^(?:\d{4}|[+-]\d{6})(?:-\d\d(?:-\d\d)?)?(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
    const anyDigit = /\d/;
    const test = RegExp.prototype.test;
    function readable(text) {
        // Without a digit it is no date for anyone.
        if (apply(test, anyDigit, [text]) && !apply(test, isoDate, [text]))
            stop('L', 'Date');
        return text;
    }
    function CheckedDate(year) {
        if (new.target === undefined)
            stop('L', 'Date()');
        const given = [];
        for (let i = 0; i < arguments.length; ++i)
            given[i] = arguments[i];
        if (given.length === 1 && typeof year === 'string')
            readable(year);
        return construct(EngineDate, given, new.target === CheckedDate ? EngineDate : new.target);
    }
    CheckedDate.prototype = EngineDate.prototype;
    for (const [key, value] of [['now', EngineDate.now], ['UTC', EngineDate.UTC],
        ['parse', function parse(text) { return parseDate(readable(String(text))); }]])
        defineProperty(CheckedDate, key, { value: value, writable: true, configurable: true });
    defineProperty(CheckedDate, 'name', { value: 'Date' });
    defineProperty(CheckedDate, 'length', { value: 7 });
    defineProperty(EngineDate.prototype, 'constructor',
        { value: CheckedDate, writable: true, enumerable: false, configurable: true });
    defineProperty(global, 'Date',
        { value: CheckedDate, writable: true, enumerable: false, configurable: true });

    // ----------------------------------------------------------------------------------- refused

    // The page's own variables, and what a browser has on top of the language.
    const elsewhere = `
        instance utils util user token config t iconClass Formio FormioUtils dunedb $ jQuery
        window self globalThis document frames parent top opener frameElement name status length
        closed event external history location navigator screen visualViewport performance
        origin isSecureContext crossOriginIsolated customElements
        localStorage sessionStorage indexedDB caches cookieStore crypto trustedTypes
        scrollX scrollY pageXOffset pageYOffset innerWidth innerHeight outerWidth outerHeight
        screenX screenY screenLeft screenTop devicePixelRatio menubar toolbar statusbar
        personalbar scrollbars locationbar speechSynthesis onload onerror onmessage
        alert confirm prompt print open close stop focus blur find postMessage reportError
        fetch setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate
        requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback
        queueMicrotask structuredClone atob btoa matchMedia getComputedStyle getSelection
        moveBy moveTo resizeBy resizeTo scroll scrollBy scrollTo createImageBitmap
        addEventListener removeEventListener dispatchEvent importScripts
        console require module exports process Buffer __dirname __filename define Qt gc qsTr
        XMLHttpRequest XMLSerializer XPathEvaluator XPathResult XSLTProcessor WebSocket
        EventSource Worker SharedWorker ServiceWorker MessageChannel MessagePort BroadcastChannel
        Request Response Headers FormData Blob File FileList FileReader URL URLSearchParams
        Image Audio Option Event CustomEvent EventTarget MouseEvent KeyboardEvent UIEvent
        InputEvent FocusEvent ErrorEvent MessageEvent ProgressEvent StorageEvent Node NodeList
        NodeFilter Element HTMLElement HTMLCollection HTMLInputElement HTMLFormElement
        HTMLSelectElement HTMLDocument Document DocumentFragment DOMParser DOMException DOMRect
        DOMPoint DOMMatrix Range Selection Text Comment Attr Window Location History Navigator
        Screen Storage Crypto CryptoKey SubtleCrypto Notification MutationObserver
        IntersectionObserver ResizeObserver PerformanceObserver AbortController AbortSignal
        TextEncoder TextDecoder ReadableStream WritableStream TransformStream CSS CSSStyleSheet
        WebAssembly Promise Atomics SharedArrayBuffer ActiveXObject chrome Deno Bun`;
    const unknown = 'Intl BigInt BigInt64Array BigUint64Array WeakRef FinalizationRegistry '
        + 'AggregateError Iterator Temporal';

    // They stand behind the global object, not in it: what is left behind in it is counted after each
    // call, which takes ten times as long with all of these.
    const behind = create(ObjectPrototype);
    for (const each of elsewhere.match(/\S+/g)) {
        delete global[each];
        refuse(behind, each, 'O', each);
    }
    for (const each of unknown.match(/\S+/g)) {
        if (!(each in global))
            refuse(behind, each, 'L', each);
    }
    setPrototypeOf(global, behind);

    // Newer than this engine, where it is older.
    const newer = [
        [Array, 'fromAsync'],
        [Array.prototype, 'at flat flatMap findLast findLastIndex toReversed toSorted toSpliced with'],
        [getPrototypeOf(Int8Array.prototype), 'at findLast findLastIndex toReversed toSorted with'],
        [String.prototype, 'at matchAll replaceAll trimStart trimEnd trimLeft trimRight isWellFormed '
            + 'toWellFormed anchor big blink bold fixed fontcolor fontsize italics link small '
            + 'strike sub sup'],
        [Object, 'fromEntries hasOwn groupBy'],
        [Map, 'groupBy'],
        [Map.prototype, 'getOrInsert'],
        [Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf '
            + 'isDisjointFrom'],
        [Math, 'sumPrecise f16round'],
        [RegExp, 'escape'],
        [RegExp.prototype, 'dotAll hasIndices unicodeSets'],
        [Symbol, 'asyncIterator matchAll'],
        [Symbol.prototype, 'description'],
        [Error, 'captureStackTrace isError'],
        [ObjectPrototype, '__lookupGetter__ __lookupSetter__'],
    ];
    for (const [place, keys] of newer) {
        for (const each of keys.match(/\S+/g)) {
            if (!(each in place))
                refuse(place, each, 'L', each);
        }
    }
    // There, but with words and forms of their own.
    const different = [
        [EngineDate.prototype, 'toString toDateString toTimeString toUTCString toGMTString '
            + 'toLocaleString toLocaleDateString toLocaleTimeString'],
        [Number.prototype, 'toLocaleString'],
        [Array.prototype, 'toLocaleString'],
        [String.prototype, 'localeCompare toLocaleUpperCase toLocaleLowerCase'],
        [Error.prototype, 'stack'],
    ];
    for (const [place, keys] of different) {
        for (const each of keys.match(/\S+/g))
            refuse(place, each, 'L', each);
    }
    // Qt's, for its signals.
    delete Function.prototype.connect;
    delete Function.prototype.disconnect;

    // ------------------------------------------------------------------------------------ frozen

    // Not those of TypeError and its like: Qt 6.4.2 crashes there once the libraries are loaded.
    for (const place of [ObjectPrototype, Error.prototype]) {
        for (const key of getOwnPropertyNames(place)) {
            const now = getOwnPropertyDescriptor(place, key);
            if (!now.writable || !now.configurable)
                continue;
            const value = now.value;
            enable(place, key, 'prototype', function () { return value; });
        }
    }
    for (const [place, keys] of [[Array.prototype, ['constructor', 'toString']],
        [Function.prototype, ['constructor', 'toString']]]) {
        for (const key of keys) {
            const value = place[key];
            enable(place, key, 'prototype', function () { return value; });
        }
    }

    function freezeAll(roots) {
        const seen = new Set([global]);
        const left = roots;
        while (left.length > 0) {
            const each = left.pop();
            if ((typeof each !== 'object' && typeof each !== 'function') || each === null
                || seen.has(each))
                continue;
            seen.add(each);
            for (const key of ownKeys(each)) {
                const property = getOwnPropertyDescriptor(each, key);
                if (property)
                    left.push(property.value, property.get, property.set);
            }
            left.push(getPrototypeOf(each));
            freeze(each);
        }
    }

    // It would say on the console that it leaves a date to the engine, which then refuses it.
    moment.suppressDeprecationWarnings = true;

    const roots = [getPrototypeOf(function* () {}), getPrototypeOf([][Symbol.iterator]()),
        getPrototypeOf(''[Symbol.iterator]()), getPrototypeOf(new Map()[Symbol.iterator]()),
        getPrototypeOf(new Set()[Symbol.iterator]()), getPrototypeOf(Int8Array), EngineDate,
        behind, getPrototypeOf(_.chain([])), getPrototypeOf(moment.duration(0))];
    for (const key of getOwnPropertyNames(global)) {
        const property = getOwnPropertyDescriptor(global, key);
        if (!('value' in property))
            continue;
        roots.push(property.value);
        if (property.configurable)
            defineProperty(global, key, { writable: false, enumerable: false, configurable: false });
    }
    freezeAll(roots);

    const settled = getOwnPropertyNames(global).length;
    const nothing = /(?:)/;
    const exec = RegExp.prototype.exec;

    // Not frozen: the locales of moment, which keep in themselves what they have worked out, and what
    // the libraries keep to themselves. core/script/scriptlanguage.cpp refuses scripts that name it.

    return freeze({
        stop: function (what) { return stop('O', what); },
        // Right before the script.
        begin: function () {
            apply(exec, nothing, ['']); // RegExp.$1 and the like
        },
        // Letter and name of the first thing that was refused in this call; empty: none was.
        refused: function () { return reason + name; },
        // Removes what the call left behind, and those notes too. False when that cannot be done.
        tidy: function () {
            reason = '';
            name = '';
            const left = keys(global);
            for (let i = 0; i < left.length; ++i) {
                if (!deleteProperty(global, left[i]))
                    return false;
            }
            return getOwnPropertyNames(global).length === settled
                && getOwnPropertySymbols(global).length === 0
                && getPrototypeOf(global) === behind && isExtensible(global);
        },
        freezeAll: freezeAll,
    });
})(this)
