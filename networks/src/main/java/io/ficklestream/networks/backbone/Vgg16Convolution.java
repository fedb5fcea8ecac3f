package io.ficklestream.networks.backbone;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One 3 x 3 convolution of VGG-16, configuration D of Simonyan and Zisserman, "Very deep convolutional networks for
 * large-scale image recognition", ICLR 2015.
 *
 * @param block 1 to 5
 * @param position in its block, from 1
 */
record Vgg16Convolution(int block, int position) {

    static final int BLOCKS = 5;

    private static final int[] CONVOLUTIONS = {2, 2, 3, 3, 3};
    private static final int[] CHANNELS = {64, 128, 256, 512, 512};
    private static final int COLOURS = 3;

    static List<Vgg16Convolution> ofBlock(int block) {
        return IntStream.rangeClosed(1, CONVOLUTIONS[block - 1])
                .mapToObj(position -> new Vgg16Convolution(block, position))
                .toList();
    }

    static List<Vgg16Convolution> all() {
        return IntStream.rangeClosed(1, BLOCKS)
                .boxed()
                .flatMap(block -> ofBlock(block).stream())
                .toList();
    }

    /** Its name in the original model, such as {@code conv5_1}. */
    String title() {
        return "conv" + block + "_" + position;
    }

    /** Output channels in the published network. */
    int outputs() {
        return CHANNELS[block - 1];
    }

    /** The kernel's shape in the published network, height x width x input channels x output channels. */
    long[] kernelShape() {
        return new long[] {3, 3, inputs(), outputs()};
    }

    private int inputs() {
        if (position > 1) {
            return outputs();
        }
        return block == 1 ? COLOURS : CHANNELS[block - 2];
    }
}
