// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddigest.h"

#include <vector>

namespace m2m {

/// Which digests were met before. Holds a million of them in 16 MB, and takes one in the time of a
/// look into memory; QSet needs several times both.
class DigestSet {
public:
    /// False: it was there already. Nought is never there.
    bool insert(Digest digest);
    /// The memory for it is needed soon.
    void prepare(Digest digest) const;

private:
    [[nodiscard]] size_t placeOf(Digest digest) const;
    void grow();

    std::vector<Digest> m_places; ///< nought: free
    size_t m_count = 0;
};

/// What the records before a record have in common with it. Records come in the order of their
/// rows; those that are not sent are left out.
class Repetitions {
public:
    struct Found {
        bool record = false; ///< the same component with the same data
        bool component = false;
    };
    /// `component` nought: none is known.
    Found add(Digest component, Digest content)
    {
        return {!m_contents.insert(content), !m_components.insert(component)};
    }
    void prepare(Digest component, Digest content) const
    {
        m_contents.prepare(content);
        m_components.prepare(component);
    }

private:
    DigestSet m_contents;
    DigestSet m_components;
};

} // namespace m2m
