package io.ficklestream.benchmarks.kernels;

import io.ficklestream.vision.crf.LaneKernelsProvider;
import java.util.ServiceLoader;

/** The inner loops that the dense CRF runs with. How a JVM is started settles which, so no JVM can measure both. */
public final class CrfKernels {
    /** The benchmark parameter that names them. */
    public static final String PARAMETER = "kernels";

    /** Those on the platform's vector module. */
    public static final String VECTOR = "vector";

    /** Those in plain Java, as without that module. */
    public static final String PLAIN = "plain";

    private CrfKernels() {}

    /** @throws IllegalStateException if this JVM has others: its figures would stand under the wrong name */
    static void require(String wanted) {
        String here = found();
        if (!wanted.equals(here)) {
            throw new IllegalStateException("wanted kernels=" + wanted + ", but this JVM has kernels=" + here);
        }
    }

    private static String found() {
        boolean offered = ServiceLoader.load(LaneKernelsProvider.class).stream()
                .anyMatch(provider -> provider.get().kernels().isPresent());
        return offered ? VECTOR : PLAIN;
    }
}
