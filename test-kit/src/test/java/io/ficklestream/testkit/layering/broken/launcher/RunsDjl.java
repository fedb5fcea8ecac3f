package io.ficklestream.testkit.layering.broken.launcher;

import ai.djl.ndarray.NDArray;

/** Breaks the rule that only networks knows DJL. */
final class RunsDjl {
    long size(NDArray array) {
        return array.size();
    }
}
