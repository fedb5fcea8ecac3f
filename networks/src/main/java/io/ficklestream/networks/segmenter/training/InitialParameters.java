package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.backbone.ConvolutionWeights;
import io.ficklestream.networks.backbone.LowRankAdaptation;
import io.ficklestream.networks.segmenter.HeadLayers;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** What the trained parameters begin with where nothing better is known. */
final class InitialParameters {

    private static final double SCORE_DEVIATION = 0.01;

    private final TrainedLayers layers;
    private final Random random;
    private final Map<String, FloatTensor> tensors = new LinkedHashMap<>();

    private InitialParameters(TrainedLayers layers, long seed) {
        this.layers = layers;
        this.random = new Random(seed);
    }

    /**
     * The backbone's own weights for its layers; for hidden layers of the head the initialisation of He et al. (ICCV
     * 2015), for its scores a normal distribution with deviation 0.01 (DSRG), zero biases.
     */
    static Map<String, FloatTensor> of(TrainedLayers layers, long seed) {
        InitialParameters initial = new InitialParameters(layers, seed);
        layers.ofBackbone().forEach(initial::addOfBackbone);
        layers.ofHead().forEach(initial::addOfHead);
        return initial.tensors;
    }

    private void addOfBackbone(String name) {
        ConvolutionWeights original = layers.backbone().convolution(name);
        int rank = layers.architecture().tuning().rank();
        if (rank > 0) {
            tensors.putAll(LowRankAdaptation.initial(name, original, rank, random));
        } else {
            tensors.put(name + TrainedConvolver.KERNEL, original.kernel());
            tensors.put(name + TrainedConvolver.BIAS, original.bias());
        }
    }

    private void addOfHead(String name, long[] shape) {
        boolean scores = HeadLayers.givesScores(name + TrainedConvolver.KERNEL);
        double deviation = scores ? SCORE_DEVIATION : Math.sqrt(2.0 / LowRankAdaptation.inputs(shape));
        tensors.put(name + TrainedConvolver.KERNEL, FloatTensor.gaussian(random, deviation, shape));
        tensors.put(name + TrainedConvolver.BIAS, FloatTensor.zeros(shape[3]));
    }
}
