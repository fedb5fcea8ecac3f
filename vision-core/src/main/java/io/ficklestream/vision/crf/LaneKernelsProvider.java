package io.ficklestream.vision.crf;

import java.util.Optional;

/** Offers inner loops that need more than plain Java; found with {@link java.util.ServiceLoader}. */
public interface LaneKernelsProvider {
    /** Kernels, if this Java machine can run them. */
    Optional<LaneKernels> kernels();
}
