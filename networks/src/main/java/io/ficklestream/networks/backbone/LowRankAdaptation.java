package io.ficklestream.networks.backbone;

import io.ficklestream.networks.tensors.FloatTensor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Fine-tuning of the backbone that fits a small checkpoint: a convolution's kernel is ImageNet's plus the product of two
 * thin matrices (Hu et al., "LoRA: low-rank adaptation of large language models", ICLR 2022), and its bias is trained
 * whole. A kernel [height, width, in, out] is taken as a matrix of height*width*in rows and out columns.
 *
 * <p>Stage 5 of ResNet-50 has 15 million weights, 30 MB as float16; at rank 32 its change has one million.
 */
public final class LowRankAdaptation {

    private static final String DOWN = "/down";
    private static final String UP = "/up";
    private static final String BIAS = "/bias";
    private static final String WHOLE = "/kernel";

    private LowRankAdaptation() {}

    /** Parameter name of a convolution's first factor, (height*width*in) x rank. */
    public static String down(String convolution) {
        return convolution + DOWN;
    }

    /** Parameter name of a convolution's second factor, rank x out. */
    public static String up(String convolution) {
        return convolution + UP;
    }

    /** Parameter name of a convolution's bias. */
    public static String bias(String convolution) {
        return convolution + BIAS;
    }

    /** Parameter name of a convolution's kernel where that is trained whole. */
    public static String whole(String convolution) {
        return convolution + WHOLE;
    }

    /** Whether a parameter belongs to an adapted convolution of a backbone. */
    public static boolean owns(Backbone backbone, String parameter) {
        int end = parameter.lastIndexOf('/');
        return end > 0 && backbone.hasConvolution(parameter.substring(0, end));
    }

    /** Rows of a kernel seen as a matrix. */
    public static long inputs(long[] kernelShape) {
        return kernelShape[0] * kernelShape[1] * kernelShape[2];
    }

    /**
     * What training starts from: no change, since the second factor is zero; the first one scales its inputs to unit
     * variance.
     *
     * @param convolution its name
     * @param original its weights before training
     * @return the three parameters by name
     */
    public static Map<String, FloatTensor> initial(
            String convolution, ConvolutionWeights original, int rank, Random random) {
        long inputs = inputs(original.kernel().shape());
        long[] shapeOfUp = {rank, original.bias().dimension(0)};
        Map<String, FloatTensor> parameters = new LinkedHashMap<>();
        parameters.put(down(convolution), FloatTensor.gaussian(random, 1 / Math.sqrt(inputs), inputs, rank));
        parameters.put(up(convolution), FloatTensor.zeros(shapeOfUp));
        parameters.put(bias(convolution), original.bias());
        return parameters;
    }

    /**
     * The backbone with what a checkpoint has learned, be it low-rank changes or whole kernels; convolutions that it does
     * not name stay as they are.
     */
    public static BackboneWeights apply(BackboneWeights backbone, Map<String, FloatTensor> checkpoint) {
        Map<String, ConvolutionWeights> adapted = new HashMap<>();
        for (String parameter : checkpoint.keySet()) {
            if (parameter.endsWith(BIAS) && owns(backbone.backbone(), parameter)) {
                String name = parameter.substring(0, parameter.length() - BIAS.length());
                FloatTensor kernel = learned(backbone.convolution(name).kernel(), name, checkpoint);
                adapted.put(name, new ConvolutionWeights(kernel, checkpoint.get(parameter)));
            }
        }
        return backbone.with(adapted);
    }

    private static FloatTensor learned(FloatTensor kernel, String name, Map<String, FloatTensor> checkpoint) {
        FloatTensor whole = checkpoint.get(whole(name));
        return whole != null ? whole : add(kernel, checkpoint.get(down(name)), checkpoint.get(up(name)));
    }

    private static FloatTensor add(FloatTensor kernel, FloatTensor down, FloatTensor up) {
        int outputs = up.dimension(1);
        int rank = up.dimension(0);
        float[] sum = kernel.values().clone();
        for (int row = 0; row < down.dimension(0); row++) {
            for (int r = 0; r < rank; r++) {
                float factor = down.values()[row * rank + r];
                for (int column = 0; column < outputs; column++) {
                    sum[row * outputs + column] += factor * up.values()[r * outputs + column];
                }
            }
        }
        return new FloatTensor(kernel.shape(), sum);
    }
}
