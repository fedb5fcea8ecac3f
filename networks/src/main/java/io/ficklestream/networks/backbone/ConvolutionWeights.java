package io.ficklestream.networks.backbone;

import io.ficklestream.networks.tensors.FloatTensor;

/**
 * One convolution, its batch normalisation folded in.
 *
 * @param kernel height x width x input channels x output channels
 * @param bias one value per output channel
 */
public record ConvolutionWeights(FloatTensor kernel, FloatTensor bias) {

    public ConvolutionWeights {
        if (kernel.shape().length != 4 || bias.shape().length != 1 || kernel.dimension(3) != bias.dimension(0)) {
            throw new IllegalArgumentException("a convolution needs a kernel [height, width, in, out] and a bias [out],"
                    + " but has " + kernel + " and " + bias);
        }
    }
}
