// SPDX-License-Identifier: GPL-3.0-or-later

// The web page's own validator over the records of a file: the yardstick of checkbench.
//   node formiobench.js PACKAGES FILE FORM COUNT
// PACKAGES is the folder of node_modules with formiojs 4.13.3 (what the DB's page runs) and jsdom.
// Prints for each way of asking: name, seconds, seconds of processors, records, wrong ones.
//
// The form is made once and without an element: drawn into a page it would load flatpickr from a
// server, and wait for it without end where there is none; and it would spend its time on drawing.
// What is measured is only the check; cells are made values before.

'use strict';
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');
const [packages, file, formFile, countText] = process.argv.slice(2);
const load = createRequire(path.join(path.resolve(packages), 'package.json'));

load('regenerator-runtime/runtime');
const { JSDOM } = load('jsdom');
const page = new JSDOM('<!DOCTYPE html><html><body></body></html>', { url: 'http://localhost/', pretendToBeVisual: true });
global.window = page.window;
for (const name of ['document', 'navigator', 'Node', 'Element', 'HTMLElement', 'Event', 'CustomEvent', 'MutationObserver',
    'getComputedStyle', 'localStorage', 'FormData', 'File', 'Blob', 'DOMParser', 'requestAnimationFrame',
    'cancelAnimationFrame', 'NodeList', 'Headers', 'addEventListener', 'removeEventListener', 'KeyboardEvent', 'MouseEvent']) {
    if (!(name in global)) global[name] = page.window[name];
}
const { Formio, Components } = load('formiojs/formio.form.js');
// The DB's own types check as what they are made of.
Components.addComponent('ComponentUUID', Components.components.textfield);
Components.addComponent('NumberTolerance', Components.components.number);

/// The rows of a CSV file, as many as are wanted.
function rowsOf(text, wanted) {
    const rows = [];
    let row = [];
    let cell = '';
    let quoted = false;
    for (let at = 0; at < text.length && rows.length < wanted; ++at) {
        const c = text[at];
        if (quoted) {
            if (c !== '"') cell += c;
            else if (text[at + 1] === '"') cell += text[++at];
            else quoted = false;
        } else if (c === '"' && cell === '') {
            quoted = true;
        } else if (c === ',' || c === '\n') {
            row.push(cell);
            cell = '';
            if (c === '\n') {
                rows.push(row);
                row = [];
            }
        } else {
            cell += c;
        }
    }
    return rows;
}

/// What the page would hold after typing or picking it.
function valueOf(type, cell) {
    if (type === 'checkbox') return cell === 'yes';
    if (cell === '') return undefined;
    if (type === 'number' || type === 'NumberTolerance') return Number(cell);
    if (type === 'datetime') return cell + '+00:00';
    return cell;
}

const form = JSON.parse(fs.readFileSync(formFile, 'utf8')).schema;
const count = Number(countText);
const rows = rowsOf(fs.readFileSync(file, 'utf8').slice(0, 1000 * (count + 1)), count + 1);
const types = new Map(form.components.map((component) => [component.key, component.type]));
const records = rows.slice(1).map((row) => {
    const data = {};
    rows[0].forEach((name, column) => {
        if (!types.has(name)) return;
        const value = valueOf(types.get(name), row[column]);
        if (value !== undefined) data[name] = value;
    });
    return data;
});

// From what a page does on submit, less and less is done; all must come to the same verdicts.
const ways = {
    submit: (made, data) => {
        made.setValue({ data });
        return made.checkData(made.data, {}, made.data) && made.checkValidity(made.data, true, made.data);
    },
    set: (made, data) => {
        made.setValue({ data }, { noValidate: true });
        made.checkConditions();
        return made.checkValidity(made.data, false, made.data, true);
    },
    put: (made, data) => {
        made.data = data;
        made.checkConditions(data);
        return made.checkValidity(data, false, data, true);
    },
};

async function measure() {
    for (const [name, isValid] of Object.entries(ways)) {
        const made = await Formio.createForm(JSON.parse(JSON.stringify(form)), { noAlerts: true });
        const some = JSON.parse(JSON.stringify(records.slice(0, 500)));
        const all = JSON.parse(JSON.stringify(records)); // the page writes into what it is given
        for (const data of some) isValid(made, data);
        let wrong = 0;
        const before = process.cpuUsage();
        const began = process.hrtime.bigint();
        for (const data of all) {
            if (!isValid(made, data)) ++wrong;
        }
        const seconds = Number(process.hrtime.bigint() - began) / 1e9;
        const used = process.cpuUsage(before);
        const cores = (used.user + used.system) / 1e6;
        console.log(`${name} ${seconds.toFixed(6)} ${cores.toFixed(6)} ${all.length} ${wrong}`);
    }
}

measure().then(() => process.exit(0), (error) => {
    console.error(error);
    process.exit(1);
});
