package io.ficklestream.networks.backbone;

import io.ficklestream.networks.tensors.FloatTensor;

/**
 * A batch normalisation with fixed statistics: {@code y = gamma (x - mean) / sqrt(variance + epsilon) + beta}.
 *
 * <p>Used only to fold it into the convolution before it, which is exact and saves one pass over the activations.
 */
record BatchNormalization(FloatTensor gamma, FloatTensor beta, FloatTensor mean, FloatTensor variance, double epsilon) {

    /** The convolution followed by this normalisation, as one convolution. */
    ConvolutionWeights foldInto(FloatTensor kernel, FloatTensor bias) {
        int outputs = bias.dimension(0);
        float[] folded = new float[kernel.values().length];
        float[] shift = new float[outputs];
        for (int channel = 0; channel < outputs; channel++) {
            double scale = gamma.values()[channel] / Math.sqrt(variance.values()[channel] + epsilon);
            shift[channel] =
                    (float) ((bias.values()[channel] - mean.values()[channel]) * scale + beta.values()[channel]);
            for (int i = channel; i < folded.length; i += outputs) {
                folded[i] = (float) (kernel.values()[i] * scale);
            }
        }
        return new ConvolutionWeights(new FloatTensor(kernel.shape(), folded), new FloatTensor(bias.shape(), shift));
    }
}
