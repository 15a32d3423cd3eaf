// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a window with Qt can be: the yardstick of startbench.

#include "startprobe.h"

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const m2m::bench::StartProbe probe(app);
    QWidget window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
