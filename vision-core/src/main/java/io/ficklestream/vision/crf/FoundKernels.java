package io.ficklestream.vision.crf;

import java.util.ServiceLoader;

/** The kernels there are on this Java machine. */
final class FoundKernels {
    /** Four lanes. */
    static final LaneKernels PLAIN = new PlainKernels();

    /** Those of the first provider that has some, or else the plain ones. */
    static final LaneKernels FASTEST = ServiceLoader.load(LaneKernelsProvider.class).stream()
            .flatMap(provider -> provider.get().kernels().stream())
            .findFirst()
            .orElse(PLAIN);

    private FoundKernels() {}
}
