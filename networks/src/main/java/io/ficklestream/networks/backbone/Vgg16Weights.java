package io.ficklestream.networks.backbone;

import java.nio.file.Path;
import java.util.Map;

/**
 * The thirteen convolutions of VGG-16 (Simonyan and Zisserman, ICLR 2015), named {@code conv1_1} to {@code conv5_3}.
 *
 * <p>They come from a file of the user's own, since no registry was found to have them. It is a safetensors file, F32 or
 * F16, with the tensors {@code conv1_1/kernel} [3, 3, 3, 64] (height, width, input channels, output channels) and {@code
 * conv1_1/bias} [64], and so on to {@code conv5_3}, and no others. The first kernel's input channels are blue, green, red,
 * and its values are for inputs as {@link BackboneInput} gives them: both as in the original Caffe model.
 */
public final class Vgg16Weights implements BackboneWeights {

    private final String identity;
    private final NamedConvolutions convolutions;

    private Vgg16Weights(String identity, NamedConvolutions convolutions) {
        this.identity = identity;
        this.convolutions = convolutions;
    }

    /** @throws MissingWeightsException where the file is absent or a tensor is missing, odd or superfluous, naming it */
    public static Vgg16Weights read(Path file) {
        Vgg16File content = Vgg16File.read(file);
        return of("vgg16 sha256 " + content.digest(), content.convolutions());
    }

    /**
     * The same layers with any number of channels.
     *
     * @param identity what a checkpoint calls them
     * @param convolutions 3 x 3, from 3 channels on, each taking what the one before it gives
     * @throws IllegalArgumentException where one is missing or does not fit, naming it
     */
    public static Vgg16Weights of(String identity, Map<String, ConvolutionWeights> convolutions) {
        var named = new NamedConvolutions(BackboneKind.VGG16.title(), convolutions);
        int channels = BackboneInput.CHANNELS;
        for (Vgg16Convolution layer : Vgg16Convolution.all()) {
            ConvolutionWeights weights = named.get(layer.title());
            requireFit(layer, weights, channels);
            channels = weights.bias().dimension(0);
        }
        return new Vgg16Weights(identity, named);
    }

    private static void requireFit(Vgg16Convolution layer, ConvolutionWeights weights, int channels) {
        long[] shape = weights.kernel().shape();
        if (shape[0] != 3 || shape[1] != 3 || shape[2] != channels) {
            throw new IllegalArgumentException(layer.title() + " needs a kernel of 3 x 3 x " + channels
                    + " x any number of channels, but has " + weights.kernel());
        }
    }

    @Override
    public BackboneKind kind() {
        return BackboneKind.VGG16;
    }

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public ConvolutionWeights convolution(String name) {
        return convolutions.get(name);
    }

    @Override
    public Vgg16Weights with(Map<String, ConvolutionWeights> fineTuned) {
        return new Vgg16Weights(identity, convolutions.with(fineTuned));
    }
}
