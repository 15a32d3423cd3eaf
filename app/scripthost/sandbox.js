// SPDX-License-Identifier: GPL-3.0-or-later
// Makes functions of scripts and calls them (core/script/hostprotocol.h has the letters). Given
// the result of guards.js; gives the calls that sandbox.cpp makes.
(function (guards) {
    'use strict';

    const { apply, construct } = Reflect;
    const { create, defineProperty, freeze } = Object;
    const { parse, stringify } = JSON;
    const FunctionOfText = Function;
    const SyntaxFault = SyntaxError;
    const RangeFault = RangeError;
    const replace = String.prototype.replace;
    const test = RegExp.prototype.test;
    const charCodeAt = String.prototype.charCodeAt;
    const lookUp = _.get;
    const lodash = _;
    const momentOf = moment;

    const common = ['data', 'row', 'rowIndex', 'component', 'form', 'submission', '_', 'moment'];
    // What the page gives beside these: a script that declares one of them anew by let or const
    // cannot be read there.
    const elsewhere = ['utils', 'util', 'user', 'instance', 'self', 'token', 'config', 'iconClass', 't'];
    const placeholder = /(\{\{\s+(.*)\s+\}\})/;
    const makesCode = /\b(?:eval|Function|RegExp|constructor)\b/;
    const tooDeep = /^Maximum call stack/;
    const tooMuch = /out of memory/i;
    const surrogates = /[\ud800-\udfff]/g;
    const anySurrogate = /[\ud800-\udfff]/;
    const MostTexts = 64; // of one script, with different values filled in
    const LongestMessage = 500;

    const scripts = {};
    const components = {};
    let form = {};

    // Of a submission the page knows more than its data.
    const submissionKind = {};
    for (const key of ['metadata', 'owner', 'roles', 'access', 'created', 'modified', 'project',
        'state', '_id', '_fvid', 'externalIds', 'form'])
        defineProperty(submissionKind, key, { get: function () { return guards.stop('submission.' + key); } });
    freeze(submissionKind);

    function frozen(text) {
        const made = parse(text);
        guards.freezeAll([made]);
        return made;
    }

    function compiled(names, body) {
        try {
            construct(FunctionOfText, names.concat(elsewhere.filter(each => names.indexOf(each) < 0), body));
            const made = construct(FunctionOfText, names.concat(body));
            freeze(made.prototype);
            return { call: freeze(made), fault: '' };
        } catch (error) {
            return { call: null, fault: said(error) };
        }
    }

    function said(error) {
        try {
            return String(error).slice(0, LongestMessage);
        } catch (another) {
            return '';
        }
    }

    // The first `{{ data.x }}` of the text, by its value.
    function filled(text, data, row) {
        return apply(replace, text, [placeholder, function (match, whole, path) {
            if (path.indexOf('data.') === 0)
                return lookUp(data, path.replace('data.', ''));
            if (path.indexOf('row.') === 0)
                return lookUp(row, path.replace('row.', ''));
            return lookUp(data, path);
        }]);
    }

    function functionOf(script, data, row) {
        if (!script.replaced)
            return script.made;
        const text = filled(script.body, data, row);
        const known = script.texts.get(text);
        if (known)
            return known;
        if (script.texts.size >= MostTexts)
            script.texts.clear();
        const made = compiled(script.names, text);
        script.texts.set(text, made);
        return made;
    }

    function escaped(unit) {
        return '\\u' + apply(charCodeAt, unit, [0]).toString(16);
    }

    function written(value, script) {
        if (script.condition)
            return 'V' + (value === null ? script.nullHolds : Boolean(value));
        if (typeof value === 'number' && (value - value) !== 0)
            return 'N' + value;
        const text = stringify(value);
        if (text === undefined)
            return value === undefined ? 'U' : 'Lresult';
        // Half a character cannot travel as UTF-8.
        return 'V' + (apply(test, anySurrogate, [text]) ? apply(replace, text, [surrogates, escaped]) : text);
    }

    function called(script, component, dataText, rowText, othersText) {
        const data = parse(dataText);
        const row = rowText === '' ? data : parse(rowText);
        const others = parse(othersText);
        const submission = create(submissionKind, {
            data: { value: data, writable: true, enumerable: true, configurable: true } });
        const made = functionOf(script, data, row);
        if (!made.call)
            return 'S' + made.fault;
        const given = [data, row, others.rowIndex, components[component], form, submission, lodash, momentOf];
        for (let i = common.length; i < script.names.length; ++i)
            given[i] = others[script.names[i]];
        let value;
        guards.begin();
        try {
            value = apply(made.call, undefined, given);
        } catch (error) {
            if (error instanceof RangeFault && apply(test, tooDeep, [error.message]))
                return 'Mstack';
            if (error instanceof RangeFault && apply(test, tooMuch, [error.message]))
                return 'Mbuffer';
            if (error instanceof SyntaxFault && script.makesCode)
                return 'Lcode made of text';
            return 'T' + said(error);
        }
        try {
            return written(value, script);
        } catch (error) {
            return 'Lresult'; // goes round in circles, or does not let itself be written
        }
    }

    return freeze({
        form: function (text) { form = frozen(text); },
        component: function (number, text) { components[number] = frozen(text); },
        define: function (number, names, body, condition, replaced, nullHolds) {
            const all = common.concat(names === '' ? [] : names.split(','));
            scripts[number] = {
                names: all,
                body: body,
                condition: condition,
                replaced: replaced,
                nullHolds: nullHolds,
                makesCode: makesCode.test(body),
                texts: replaced ? new Map() : null,
                made: replaced ? null : compiled(all, body),
            };
        },
        run: function (script, component, dataText, rowText, othersText) {
            let answer = 'Mstack';
            try {
                answer = called(scripts[script], component, dataText, rowText, othersText);
            } catch (error) {
                // refused while a placeholder was filled in, or too deep in data
            }
            const refused = guards.refused();
            const clean = guards.tidy();
            return (clean ? '' : '!') + (refused || answer);
        },
    });
})
