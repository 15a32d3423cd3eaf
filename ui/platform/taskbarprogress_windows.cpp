// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskbarprogress.h"

#include <QWidget>

#include <shobjidl.h>
#include <windows.h>

namespace m2m {

struct TaskBarProgress::Entry {
    explicit Entry(QWidget &w)
        : window(w)
    {
        // Qt has initialised COM on this thread. Without a task bar there is nothing to tell.
        void *made = nullptr;
        if (SUCCEEDED(CoCreateInstance(
                CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3, &made)))
            list = static_cast<ITaskbarList3 *>(made);
        if (list && FAILED(list->HrInit())) {
            list->Release();
            list = nullptr;
        }
    }
    ~Entry()
    {
        if (list)
            list->Release();
    }
    Q_DISABLE_COPY_MOVE(Entry)

    [[nodiscard]] HWND handle() const { return reinterpret_cast<HWND>(window.winId()); }

    QWidget &window;
    ITaskbarList3 *list = nullptr;
};

TaskBarProgress::TaskBarProgress(QWidget &window)
    : m_entry(std::make_unique<Entry>(window))
{
}

TaskBarProgress::~TaskBarProgress() = default;

void TaskBarProgress::show(double part, Look look)
{
    constexpr ULONGLONG whole = 1000;
    if (!m_entry->list)
        return;
    m_entry->list->SetProgressState(
        m_entry->handle(), look == Look::Paused ? TBPF_PAUSED : TBPF_NORMAL);
    m_entry->list->SetProgressValue(
        m_entry->handle(), ULONGLONG(qBound(0.0, part, 1.0) * double(whole)), whole);
}

void TaskBarProgress::clear()
{
    if (m_entry->list)
        m_entry->list->SetProgressState(m_entry->handle(), TBPF_NOPROGRESS);
}

void TaskBarProgress::setUrgent(bool) { } // QApplication::alert() lets the entry flash

} // namespace m2m
