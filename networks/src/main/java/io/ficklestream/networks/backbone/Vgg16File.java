package io.ficklestream.networks.backbone;

import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.Digests;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.networks.tensors.Safetensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a file of VGG-16's weights holds; {@link Vgg16Weights} describes the format.
 *
 * @param digest SHA-256 of the file, in hex
 * @param convolutions by name
 */
record Vgg16File(String digest, Map<String, ConvolutionWeights> convolutions) {

    static Vgg16File read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new MissingWeightsException("no VGG-16 weights at " + file
                    + ": they cannot be fetched, so put a safetensors file there with conv1_1/kernel [3, 3, 3, 64],"
                    + " conv1_1/bias [64] and so on to conv5_3/bias [512]");
        }
        try {
            return new Vgg16File(Digests.sha256(file), convolutions(file, Safetensors.read(file)));
        } catch (IOException | CheckpointException e) {
            throw new MissingWeightsException("the VGG-16 weights cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, ConvolutionWeights> convolutions(Path file, Map<String, FloatTensor> tensors) {
        Map<String, ConvolutionWeights> convolutions = new HashMap<>();
        Map<String, FloatTensor> left = new HashMap<>(tensors);
        for (Vgg16Convolution layer : Vgg16Convolution.all()) {
            FloatTensor kernel = take(file, left, layer.title() + "/kernel", layer.kernelShape());
            FloatTensor bias = take(file, left, layer.title() + "/bias", layer.outputs());
            convolutions.put(layer.title(), new ConvolutionWeights(kernel, bias));
        }
        left.keySet().stream().sorted().findFirst().ifPresent(name -> {
            throw new MissingWeightsException(
                    file + " has a tensor " + name + ", which is no convolution's of VGG-16: leave it out");
        });
        return convolutions;
    }

    private static FloatTensor take(Path file, Map<String, FloatTensor> tensors, String name, long... shape) {
        FloatTensor tensor = tensors.remove(name);
        if (tensor == null || !Arrays.equals(tensor.shape(), shape)) {
            String found = tensor == null ? "has none" : "has one of shape " + Arrays.toString(tensor.shape());
            throw new MissingWeightsException(
                    file + " " + found + ", but VGG-16 needs a tensor " + name + " of shape " + Arrays.toString(shape));
        }
        return tensor;
    }
}
