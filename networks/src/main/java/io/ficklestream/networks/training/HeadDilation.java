package io.ficklestream.networks.training;

import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.FloatTensor;

/**
 * Moves a head to a finer grid: each offset of its kernel goes to the place that covers the same pixels, the places
 * between start at zero. From stride 16 with s = 5 to stride 8 with s = 9 the factor is 2, and the function computed is
 * the same but for the border.
 *
 * @param classes number of classes
 * @param from side of the old kernel
 * @param to side of the new kernel
 * @param factor distance, in cells of the new grid, between neighbours of the old
 */
record HeadDilation(int classes, int from, int to, int factor) {

    /** @throws CheckpointException where the new kernel does not cover the old one */
    static HeadDilation between(ClassifierArchitecture old, ClassifierArchitecture architecture) {
        int factor = old.outputStride().pixels() / architecture.outputStride().pixels();
        int needed = factor * (old.kernel() - 1) + 1;
        if (factor == 0 || needed != architecture.kernel()) {
            throw new CheckpointException("a head with kernel " + old.kernel() + " at output stride "
                    + old.outputStride().pixels() + " does not fit kernel " + architecture.kernel()
                    + " at output stride "
                    + architecture.outputStride().pixels()
                    + (factor == 0 ? ": the stride cannot grow" : ": the kernel has to be " + needed));
        }
        return new HeadDilation(architecture.classes().size(), old.kernel(), architecture.kernel(), factor);
    }

    /** @param head k x (classes * from * from) */
    FloatTensor apply(FloatTensor head) {
        int channels = head.dimension(0);
        float[] dilated = new float[channels * classes * to * to];
        for (int plane = 0; plane < channels * classes; plane++) {
            for (int offset = 0; offset < from * from; offset++) {
                int y = offset / from * factor;
                int x = offset % from * factor;
                dilated[(plane * to + y) * to + x] = head.values()[plane * from * from + offset];
            }
        }
        return new FloatTensor(new long[] {channels, (long) classes * to * to}, dilated);
    }
}
