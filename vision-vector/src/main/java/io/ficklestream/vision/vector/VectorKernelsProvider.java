package io.ficklestream.vision.vector;

import io.ficklestream.vision.crf.LaneKernels;
import io.ficklestream.vision.crf.LaneKernelsProvider;
import java.util.Optional;

/** Offers {@link VectorKernels} where Java was started with {@code --add-modules jdk.incubator.vector}. */
public final class VectorKernelsProvider implements LaneKernelsProvider {
    private static final String MODULE = "jdk.incubator.vector";

    @Override
    public Optional<LaneKernels> kernels() {
        boolean present = ModuleLayer.boot().findModule(MODULE).isPresent();
        return present ? Optional.of(new VectorKernels()) : Optional.empty();
    }
}
