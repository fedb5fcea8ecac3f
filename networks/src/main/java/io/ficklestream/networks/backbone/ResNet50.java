package io.ficklestream.networks.backbone;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.networks.serving.SavedModels;
import io.ficklestream.networks.serving.ServedModel;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.vision.image.RgbImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** ResNet-50 with its ImageNet weights, served from a SavedModel that is made once and kept in the cache folder. */
public final class ResNet50 implements AutoCloseable {

    /** Side of the square that the network was trained on. */
    public static final int IMAGENET_SIDE = 224;

    private final ServedModel model;
    private final List<String> classNames;

    private ResNet50(ServedModel model, List<String> classNames) {
        this.model = model;
        this.classNames = classNames;
    }

    /** @throws MissingWeightsException where the weights have not been fetched */
    public static ResNet50 open(BackboneFiles files, OutputStride stride, int threads) {
        Path folder = files.savedModels().resolve("resnet50-stride" + stride.pixels());
        SavedModels.ensure(folder, (tf, input, signature) -> {
            ResNet50Weights weights = ResNet50Weights.read(files);
            var graph = new ResNet50Graph(tf, new Constants(weights), stride);
            var features = graph.upTo(input, Backbone.LAST_STAGE);
            signature.output("features", features);
            signature.output("probabilities", graph.imageNetProbabilities(features, weights));
        });
        return new ResNet50(ServedModel.open(folder, threads), readClassNames(files));
    }

    private static List<String> readClassNames(BackboneFiles files) {
        try {
            List<String> names = new ArrayList<>();
            new ObjectMapper()
                    .readTree(files.requirePresent().imageNetLabels().toFile())
                    .forEach(name -> names.add(name.asText()));
            return names;
        } catch (IOException e) {
            throw new MissingWeightsException(
                    "the ImageNet class names at " + files.imageNetLabels()
                            + " cannot be read: delete the folder and run './ficklestream fetch-weights'",
                    e);
        }
    }

    /** The end of stage 5, [1, h, w, 2048] with h = w = {@link OutputStride#gridSide}, after its ReLU. */
    public FloatTensor features(RgbImage photo, int side) {
        return run(photo, side).get(0);
    }

    /** The ImageNet class, by name, that the network finds most probable. */
    public String bestClass(RgbImage photo) {
        float[] probabilities = run(photo, IMAGENET_SIDE).get(1).values();
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return classNames.get(best);
    }

    private List<FloatTensor> run(RgbImage photo, int side) {
        return model.run(BackboneInput.of(photo, side, false), side);
    }

    @Override
    public void close() {
        model.close();
    }
}
