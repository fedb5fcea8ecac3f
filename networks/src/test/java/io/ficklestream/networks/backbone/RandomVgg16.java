package io.ficklestream.networks.backbone;

import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.networks.tensors.Precision;
import io.ficklestream.networks.tensors.Safetensors;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** VGG-16s that have learned nothing: random kernels that keep the variance (He et al., ICCV 2015). */
public final class RandomVgg16 {

    /** Brings colours, 0..255 less their mean, to about unit variance. */
    private static final double INPUT_SCALE = 1.0 / 64;

    private RandomVgg16() {}

    /** A network with few channels, the same number in all convolutions of a block. */
    public static Vgg16Weights thin(long seed, int... channelsOfBlocks) {
        Random random = new Random(seed);
        Map<String, ConvolutionWeights> convolutions = new LinkedHashMap<>();
        int inputs = BackboneInput.CHANNELS;
        for (Vgg16Convolution layer : Vgg16Convolution.all()) {
            int outputs = channelsOfBlocks[layer.block() - 1];
            convolutions.put(layer.title(), convolution(random, inputs, outputs));
            inputs = outputs;
        }
        return Vgg16Weights.of("vgg16 random " + seed, convolutions);
    }

    /** The tensors of a weight file for the published network's channels. */
    public static Map<String, FloatTensor> tensors(long seed) {
        Vgg16Weights weights = thin(seed, 64, 128, 256, 512, 512);
        Map<String, FloatTensor> tensors = new LinkedHashMap<>();
        for (Vgg16Convolution layer : Vgg16Convolution.all()) {
            ConvolutionWeights convolution = weights.convolution(layer.title());
            tensors.put(layer.title() + "/kernel", convolution.kernel());
            tensors.put(layer.title() + "/bias", convolution.bias());
        }
        return tensors;
    }

    /** Files whose VGG-16 is a random one. */
    public static BackboneFiles filesIn(Path cache, long seed) {
        BackboneFiles files = BackboneFiles.in(cache);
        Safetensors.write(files.vgg16(), tensors(seed), Precision.F16);
        return files;
    }

    private static ConvolutionWeights convolution(Random random, int inputs, int outputs) {
        double scale = inputs == BackboneInput.CHANNELS ? INPUT_SCALE : 1;
        return new ConvolutionWeights(
                FloatTensor.gaussian(random, scale * Math.sqrt(2.0 / (9 * inputs)), 3, 3, inputs, outputs),
                FloatTensor.gaussian(random, 0.1, outputs));
    }
}
