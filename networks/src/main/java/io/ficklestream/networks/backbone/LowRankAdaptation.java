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

    /** Whether a parameter belongs to an adapted convolution. */
    public static boolean owns(String parameter) {
        return parameter.startsWith("res");
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

    /** The backbone with the changes of a checkpoint applied; convolutions that it does not name stay as they are. */
    public static ResNet50Weights apply(ResNet50Weights backbone, Map<String, FloatTensor> checkpoint) {
        Map<String, ConvolutionWeights> adapted = new HashMap<>();
        for (String parameter : checkpoint.keySet()) {
            if (parameter.endsWith(DOWN)) {
                String name = parameter.substring(0, parameter.length() - DOWN.length());
                FloatTensor kernel =
                        add(backbone.convolution(name).kernel(), checkpoint.get(parameter), checkpoint.get(up(name)));
                adapted.put(name, new ConvolutionWeights(kernel, checkpoint.get(bias(name))));
            }
        }
        return backbone.with(adapted);
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
