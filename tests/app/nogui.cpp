// SPDX-License-Identifier: GPL-3.0-or-later
// The whole core, linked in by force and doing nothing: only what it needs to be loaded is of
// interest.
int main() { return 0; }
