// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: the target that parses Qt's headers for all tests needs a file.
